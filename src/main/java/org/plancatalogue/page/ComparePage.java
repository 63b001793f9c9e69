/* All plans in one table. */
package org.plancatalogue.page;

import java.util.List;

/**
 * One column a plan; a row a theme or an instrument.
 *
 * @param pairs the ways to the pages of two plans; none where there are too many plans
 * @param most how many plans there may be for each two of them to have a page
 */
public record ComparePage(
        Frame frame, List<Column> columns, List<Row> themes, List<Row> instruments, List<Link> pairs, int most)
        implements Page {
    /** The facts of a plan; the pillars in their order. */
    public record Column(Town town, String period, List<Link> pillars, int initiatives) {}

    /** A theme or instrument across the plans; the cells stand in the order of the columns. */
    public record Row(Link concept, List<Cell> cells) {}

    /** What a plan lists under a concept. */
    public record Cell(Town town, List<Item> items) {}
}
