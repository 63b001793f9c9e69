/* The ten themes of one plan as a row of cells: the catalogue's signature drawing. */
package org.plancatalogue.page.picture;

import java.util.List;
import org.plancatalogue.web.Html;

/** One cell a theme, in the vocabulary's order. */
public record Strip(List<Cell> cells) {
    /**
     * A theme within a plan.
     *
     * @param level {@code primary} where it is the main theme of an initiative, {@code secondary} where it is a further
     *     one, {@code none} where the outline does not list it
     * @param main how many initiatives have it as their main theme
     * @param further how many others carry it
     * @param href the municipality's part of the theme's page; the page itself where there is none
     */
    public record Cell(String theme, Html label, String level, int main, int further, String href) {}
}
