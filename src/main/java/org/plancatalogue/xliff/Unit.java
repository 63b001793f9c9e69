/* A text to translate. */
package org.plancatalogue.xliff;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.markdown.segment.Segment;

/**
 * A heading, paragraph, list item or cell, or a value above the fence, in both languages.
 *
 * @param id a part's name with a number or key behind a full stop, such as {@code s1-1.2} or {@code _front.title}; the
 *     part's name alone where its blocks differ between the languages and it is exchanged as a whole
 * @param notes what the translator should know
 */
public record Unit(String id, Segment source, Optional<Segment> target, Status status, List<Note> notes) {
    public Unit {
        notes = List.copyOf(notes);
    }

    /** Whether it is all the Markdown of its part. */
    public boolean whole() {
        return !id.contains(".");
    }

    /** A remark, and what it is about. */
    public record Note(String category, String text) {}
}
