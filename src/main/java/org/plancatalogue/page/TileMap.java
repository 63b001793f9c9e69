/* A map of municipalities in tiles, drawn. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.web.Html;

/**
 * The tiles in shares of the drawing's width and height, so that words in them keep their size.
 *
 * @param tiles the municipalities without a plan
 * @param lit those with one
 */
public record TileMap(Html title, Html about, List<Tile> tiles, List<Lit> lit) {
    /**
     * A tile: its box in percent, the middle where its words stand, and the words.
     *
     * @param lines of the name, each with how far below the middle or the line before it stands
     */
    public record Tile(
            String x, String y, String width, String height, String middle, String centre, List<Line> lines) {}

    /** A line of a tile's name; {@code shift} is in heights of the type. */
    public record Line(String shift, String text) {}

    /** A tile with a plan and its whole name; {@code number} stands in it where the name has no room. */
    public record Lit(Tile tile, Town town, String name, int number) {}
}
