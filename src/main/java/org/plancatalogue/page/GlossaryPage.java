/* The glossary. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.web.Html;

/** All terms in the order of the language. */
public record GlossaryPage(Frame frame, int count, List<Group> groups) implements Page {
    /** The terms under one letter or kana row; {@code id} is the anchor. */
    public record Group(String id, String label, List<Entry> entries) {}

    /** A term in one line. */
    public record Entry(String href, Html name, String reading, Phrase other, Html summary) {}
}
