/* What an address leads to. */
package org.plancatalogue.check.site;

import java.util.Optional;

/** The answer to "where does this lead?", told before asking whether the file is there. */
public sealed interface Target {
    /**
     * Into the site.
     *
     * @param path the file's path; a folder's is that of its {@code index.html}
     * @param fragment what follows the {@code #}, as written
     */
    record Inside(String path, Optional<String> fragment) implements Target {}

    /** To another server, or to none (as {@code mailto:}). The host is empty when the scheme has none. */
    record External(String scheme, String host) implements Target {}

    /** To our own server by its full address, but outside the folder the site stands in. */
    record Neighbour() implements Target {}

    /** Above the site's root, or not to be decoded: an address that cannot be right. */
    record Nowhere() implements Target {}
}
