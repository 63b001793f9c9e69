/* All concepts of one facet. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.web.Html;

/** The list of themes, instruments or audiences. */
public record FacetPage(Frame frame, Facet facet) implements Page {
    /** A facet: {@code key} is {@code themes}, {@code instruments} or {@code audiences} and names its label. */
    public record Facet(String key, String href, List<Entry> concepts) {}

    /** A concept with the number of initiatives and of municipalities under it. */
    public record Entry(Link link, Html about, int initiatives, int towns) {}
}
