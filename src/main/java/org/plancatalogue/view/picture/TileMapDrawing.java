/* Draws the tile map. */
package org.plancatalogue.view.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.plancatalogue.content.MunicipalityCode;
import org.plancatalogue.content.Plan;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.TileMap;
import org.plancatalogue.view.Viewpoint;

/**
 * Places the tiles. A row without tiles is drawn as a narrow gap: it sets apart what lies elsewhere, such as islands.
 */
public final class TileMapDrawing {
    /** Shares of a column and of a row that a tile leaves free. */
    private static final double GAP = 0.06;

    private static final double EMPTY_ROW = 0.5;

    private final Viewpoint view;
    private final org.plancatalogue.content.TileMap map;
    private final Set<Integer> rows;
    private final int columns;

    private TileMapDrawing(Viewpoint view, org.plancatalogue.content.TileMap map) {
        this.view = view;
        this.map = map;
        this.rows = map.tiles().stream()
                .map(org.plancatalogue.content.TileMap.Tile::row)
                .collect(Collectors.toUnmodifiableSet());
        this.columns = map.tiles().stream()
                .mapToInt(org.plancatalogue.content.TileMap.Tile::column)
                .max()
                .orElse(1);
    }

    /** The map as seen from a page; none where the catalogue has none. */
    public static Optional<TileMap> of(Viewpoint view) {
        return view.catalogue()
                .content()
                .map()
                .filter(it -> !it.tiles().isEmpty())
                .map(it -> new TileMapDrawing(view, it).draw());
    }

    private TileMap draw() {
        List<Plan> plans = view.catalogue().content().plans();
        Set<MunicipalityCode> with =
                plans.stream().map(it -> it.municipality().code()).collect(Collectors.toUnmodifiableSet());
        List<TileMap.Lit> lit = new ArrayList<>();
        for (Plan plan : plans) {
            map.tile(plan.municipality().code())
                    .ifPresent(it -> lit.add(new TileMap.Lit(
                            tile(it), view.town(plan), it.names().in(view.lang()), lit.size() + 1)));
        }
        return new TileMap(
                view.text(map.title()),
                view.text(map.about()),
                map.tiles().stream()
                        .filter(it -> !with.contains(it.code()))
                        .map(this::tile)
                        .toList(),
                lit);
    }

    private TileMap.Tile tile(org.plancatalogue.content.TileMap.Tile tile) {
        double left = tile.column() - 1.0;
        double top = top(tile.row());
        int last = rows.stream().mapToInt(it -> it).max().orElse(1);
        double height = top(last + 1);
        return new TileMap.Tile(
                percent((left + GAP / 2) / columns),
                percent((top + GAP / 2) / height),
                percent((1 - GAP) / columns),
                percent((1 - GAP) / height),
                percent((left + 0.5) / columns),
                percent((top + 0.5) / height),
                lines(tile));
    }

    /** The rows above a row, those without tiles as gaps. */
    private double top(int row) {
        return IntStream.range(1, row)
                .mapToDouble(it -> rows.contains(it) ? 1 : EMPTY_ROW)
                .sum();
    }

    private List<TileMap.Line> lines(org.plancatalogue.content.TileMap.Tile tile) {
        String name = tile.names().in(view.lang());
        boolean whole = view.lang() == Lang.JA;
        List<String> parts = whole ? List.of(name) : tile.lines();
        List<String> lines = parts.isEmpty() ? List.of(name.replaceFirst(" (City|Town|Village)$", "")) : parts;
        return IntStream.range(0, lines.size())
                .mapToObj(it -> new TileMap.Line(shift(it, lines.size()), lines.get(it)))
                .toList();
    }

    /** Lines stand 1.2 heights apart around the middle; letters stand a third of a height below it. */
    private static String shift(int line, int all) {
        return line == 0 ? thousandths(0.35 - 0.6 * (all - 1)) : "1.2";
    }

    private static String percent(double share) {
        return thousandths(share * 100) + "%";
    }

    /** Written without a locale. */
    private static String thousandths(double value) {
        return String.valueOf(Math.round(value * 1000) / 1000.0);
    }
}
