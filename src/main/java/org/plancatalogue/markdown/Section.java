/* A heading and the text below it, up to the next heading of any level. */
package org.plancatalogue.markdown;

import java.util.List;
import org.plancatalogue.markdown.syntax.PlainText;
import org.plancatalogue.problem.Place;

/**
 * A section of a document. Two sections are equal when they stand at the same place and read the same.
 *
 * @param id the id written behind the heading; empty for the lead and where it is missing or not an id
 * @param level 1 for the lead and for {@code #}, 2 for {@code ##} and so on
 * @param heading the heading as plain text, ruby without its reading; empty for the lead
 * @param place where the heading's text begins; for the lead, where the body begins
 * @param references links and images of heading, text and footnotes, but for those with a forbidden scheme
 * @param termLinks terms linked by {@code [[…]]}
 */
public record Section(
        String id,
        int level,
        String heading,
        Place place,
        Body body,
        List<Reference> references,
        List<TermLink> termLinks) {
    public Section {
        references = List.copyOf(references);
        termLinks = List.copyOf(termLinks);
    }

    /**
     * The text below the heading without marks, one block a line, the section's footnotes at its end. Of ruby the base
     * is there without the reading, of a bare {@code [[stem]]} the id.
     */
    public String text() {
        return PlainText.of(body.nodes());
    }
}
