/* The page of a term. */
package org.plancatalogue.page;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.web.Html;

/**
 * A term with its definition and where it is used.
 *
 * @param otherSummary the definition in the other language
 */
public record TermPage(
        Frame frame,
        Html name,
        String reading,
        Phrase other,
        Html aliases,
        Html summary,
        Phrase otherSummary,
        List<Block> text,
        List<Use> uses,
        List<Gloss> terms,
        List<Link> related,
        Optional<Link> previous,
        Optional<Link> next)
        implements Page {
    /** A document that uses the term, and its sections that do. */
    public record Use(Link document, String kind, String accent, List<Link> sections) {}
}
