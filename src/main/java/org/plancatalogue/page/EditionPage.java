/* The catalogue in one file. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.web.Html;

/**
 * Every text of the catalogue in one language, to be kept, mailed and read without the site. Links to texts lead to the
 * parts of this page by their ids.
 *
 * @param home the full address of the site in this language
 * @param other the same file in the other language, by its full address
 * @param glossary what the list of terms is called
 */
public record EditionPage(
        Frame frame,
        String home,
        Counterpart other,
        List<PlanPart> plans,
        Matrix matrix,
        Html glossary,
        List<TermPart> terms,
        List<ArticlePart> articles)
        implements Page {
    /** A plan as its own page tells it. */
    public record PlanPart(String id, PlanPage plan) {}

    /** A term as its own page tells it. */
    public record TermPart(String id, TermPage term) {}

    /** An article as its own page tells it. */
    public record ArticlePart(String id, ArticlePage article) {}
}
