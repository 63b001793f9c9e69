/* A map of the municipalities in tiles. */
package org.plancatalogue.content;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Names;
import org.plancatalogue.problem.Place;

/**
 * One tile for each municipality around the plans, those without a plan included, so that readers see where the plans
 * belong.
 *
 * @param about what the map shows, and what it leaves out
 */
public record TileMap(Names title, Names about, Place place, List<Tile> tiles) {
    public TileMap {
        tiles = List.copyOf(tiles);
    }

    public Optional<Tile> tile(MunicipalityCode code) {
        return tiles.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /**
     * A municipality on the map.
     *
     * @param lines its English name in parts, where a tile is too narrow for it; else empty
     * @param column counted from the west, the first is 1
     * @param row counted from the north, the first is 1
     */
    public record Tile(MunicipalityCode code, Names names, List<String> lines, int column, int row, Place place) {
        public Tile {
            lines = List.copyOf(lines);
        }
    }
}
