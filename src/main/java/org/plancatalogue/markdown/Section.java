/* A heading and the text below it, up to the next heading of any level. */
package org.plancatalogue.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plancatalogue.markdown.syntax.PlainText;
import org.plancatalogue.problem.Place;

/**
 * A section of a document. Two sections are equal when they stand at the same place and read the same.
 *
 * @param id the id written behind the heading; empty for the lead and where it is missing or not an id
 * @param level 1 for the lead and for {@code #}, 2 for {@code ##} and so on
 * @param heading the heading as plain text, ruby without its reading; empty for the lead
 * @param place where the heading's text begins; for the lead, where the body begins
 * @param unnamed where an id must be put in, when the heading has none
 * @param references links and images of heading, text and footnotes, but for those with a forbidden scheme
 * @param termLinks terms linked by {@code [[…]]}
 */
public record Section(
        String id,
        int level,
        String heading,
        Place place,
        Optional<Place> unnamed,
        Body body,
        List<Reference> references,
        List<TermLink> termLinks) {
    public Section {
        references = List.copyOf(references);
        termLinks = List.copyOf(termLinks);
    }

    /** A lead without text. */
    static Section lead(Place place) {
        return new Section("", 1, "", place, Optional.empty(), Body.EMPTY, List.of(), List.of());
    }

    /** The same section with an id that its heading lacks. */
    public Section named(String missing) {
        return new Section(missing, level, heading, place, Optional.empty(), body, references, termLinks);
    }

    /**
     * The text below the heading without marks, one block a line, the section's footnotes at its end. Of ruby the base
     * is there without the reading, of a bare {@code [[stem]]} the id.
     */
    public String text() {
        return PlainText.of(body.nodes());
    }

    /** The same text, with the name of a bare term in place of its id. */
    public String text(UnaryOperator<String> names) {
        return PlainText.of(body.nodes(), names);
    }
}
