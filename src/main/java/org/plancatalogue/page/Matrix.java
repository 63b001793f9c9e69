/* Municipalities against themes. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.page.picture.Strip;
import org.plancatalogue.web.Html;

/**
 * A table with one row a theme and one column a municipality.
 *
 * @param note what a blank cell means
 */
public record Matrix(List<Town> towns, List<Row> rows, Html note) {
    /** A theme across the municipalities; the cells stand in the order of the towns. */
    public record Row(Html label, String href, List<Cell> cells) {}

    /** A theme within a municipality; see {@link Strip.Cell}. */
    public record Cell(Town town, String level, int count, String href) {}
}
