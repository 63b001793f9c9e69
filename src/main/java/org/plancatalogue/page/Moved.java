/* Where the former sections of a page are now. */
package org.plancatalogue.page;

import java.util.List;

/**
 * What has become of ids that a page once had.
 *
 * @param here those whose section is on the page still
 * @param away those that lead elsewhere
 */
public record Moved(List<Former> here, List<Gone> away) {
    public static final Moved NOTHING = new Moved(List.of(), List.of());

    /** A former id, and that of the section which has taken its place. */
    public record Former(String id, String section) {}

    /** A former id, and the way to what it stood for. */
    public record Gone(String id, Link link) {}
}
