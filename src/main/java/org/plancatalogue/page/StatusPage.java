/* How far everything is translated. */
package org.plancatalogue.page;

import java.util.List;

/**
 * The state of the translations, of the whole and of each text.
 *
 * @param badge the address of the picture that says how much is current
 */
public record StatusPage(Frame frame, String badge, Counts counts, List<Group> groups) implements Page {
    /** Parts of texts by state, and how many in a hundred of those to be translated are current. */
    public record Counts(int total, int current, int stale, int missing, int extra, int percent) {}

    /** The texts of one kind: {@code plans}, {@code glossary} or {@code articles}, which names its label. */
    public record Group(String kind, List<Row> rows) {}

    /** A text, with the parts that need work. */
    public record Row(Link document, String lang, Counts counts, List<Work> work) {}

    /**
     * A part that needs work.
     *
     * @param kind {@code section}, which the link names, or {@code front} or {@code lead}, which name a message
     * @param state out of date, never compared, missing, or only here; names a message
     */
    public record Work(Link part, String kind, String state) {}
}
