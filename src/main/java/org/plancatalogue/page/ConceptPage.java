/* Everything under one theme, instrument or audience. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.web.Html;

/**
 * The initiatives that carry a concept, by municipality.
 *
 * @param facet {@code themes}, {@code instruments} or {@code audiences}
 * @param without the municipalities whose outline lists nothing under it
 * @param siblings the other concepts of the facet
 * @param filter the way to the same initiatives on the page where they can be narrowed down
 */
public record ConceptPage(
        Frame frame,
        String facet,
        Html label,
        Phrase other,
        Html about,
        int count,
        List<Group> groups,
        List<Town> without,
        List<Link> siblings,
        String filter,
        Html note)
        implements Page {
    /** The initiatives of one municipality; the town's id is the anchor. */
    public record Group(Town town, List<Item> items) {}
}
