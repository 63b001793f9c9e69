/* The cross-ward index. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.web.Html;

/** All initiatives and terms in the order of the language, and the matrix. */
public record IndexPage(Frame frame, Matrix matrix, List<Group> groups) implements Page {
    /** The entries under one letter or kana row; {@code id} is the anchor. */
    public record Group(String id, String label, List<Entry> entries) {}

    /**
     * An entry.
     *
     * @param kind {@code plan}, {@code initiative}, {@code project} or {@code term}; names its label: {@code entry.term}
     * @param where the municipality's name; empty for terms
     */
    public record Entry(String href, Html name, String reading, Phrase other, String kind, Html where, String accent) {}
}
