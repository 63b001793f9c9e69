/* All initiatives, to be narrowed down. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.web.Html;

/**
 * Every initiative with what it is chosen by. Projects within initiatives are left out.
 *
 * @param stylesheet the path within the site of the rules that choose
 */
public record InitiativesPage(Frame frame, String stylesheet, List<Facet> facets, List<Found> initiatives)
        implements Page {
    /** What to choose by: {@code municipality}, {@code theme}, {@code instrument} or {@code audience}. */
    public record Facet(String key, List<Choice> choices) {}

    /**
     * A municipality or concept.
     *
     * @param count how many initiatives have it
     */
    public record Choice(String id, Html label, int count) {}

    /**
     * An initiative.
     *
     * @param keys the ids it is chosen by
     */
    public record Found(
            Town town, String href, String number, Html name, Phrase other, List<TagLink> tags, List<Key> keys) {}

    /** The ids of one facet, a space between two. */
    public record Key(String facet, String ids) {}
}
