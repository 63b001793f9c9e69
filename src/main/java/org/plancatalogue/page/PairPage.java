/* Two plans side by side. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.web.Html;

/**
 * What two plans list, theme by theme.
 *
 * @param summary what they share and what only one has, in words
 * @param others the other pages with one of the two
 */
public record PairPage(Frame frame, List<PlanCard> plans, Summary summary, List<Theme> themes, List<Link> others)
        implements Page {
    /** The names of concepts by which of the plans list them. */
    public record Summary(Names both, Names first, Names second, Names neither, Names instruments) {}

    /** Some names, joined as the language joins them; empty where there are none. */
    public record Names(int count, Html names) {}

    /**
     * A theme.
     *
     * @param listed {@code both}, {@code first}, {@code second} or {@code neither}
     */
    public record Theme(String id, Link concept, String listed, List<Side> sides) {}

    /** The initiatives of one of the plans under a theme. */
    public record Side(Town town, List<Item> items) {}
}
