/* Reads map.yaml. */
package org.plancatalogue.decode.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.content.MunicipalityCode;
import org.plancatalogue.content.TileMap;
import org.plancatalogue.lang.Names;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.yaml.Fields;
import org.plancatalogue.yaml.Mapping;
import org.plancatalogue.yaml.Scalar;

/** Reads the tiles of a map; one whose code or place is wrong is reported and left out. */
public final class TileMapReader {
    private static final int MOST = 40;

    private final Problems problems;
    private final Map<List<Integer>, Place> taken = new HashMap<>();

    private TileMapReader(Problems problems) {
        this.problems = problems;
    }

    public static TileMap read(Mapping mapping, Problems problems) {
        Fields fields = Fields.of(mapping, problems);
        TileMapReader reader = new TileMapReader(problems);
        TileMap map = new TileMap(
                BothLanguages.of(fields.requiredMapping("title")),
                BothLanguages.of(fields.requiredMapping("about")),
                mapping.place(),
                fields.mappings("tiles").stream()
                        .flatMap(it -> reader.tile(it).stream())
                        .toList());
        fields.done();
        return map;
    }

    private Optional<TileMap.Tile> tile(Fields.Child child) {
        Fields fields = child.fields();
        Names names = new Names(fields.text("ja"), fields.text("en"));
        List<String> lines = fields.list("lines").stream().map(Scalar::text).toList();
        int column = count(fields, "column");
        int row = count(fields, "row");
        fields.done();
        Optional<MunicipalityCode> code = MunicipalityCode.parse(child.id());
        if (code.isEmpty()) {
            problems.add(ProblemKind.BAD_VALUE, child.idPlace(), child.id(), "tiles");
        }
        return column == 0 || row == 0 || !isFree(child, column, row)
                ? Optional.empty()
                : code.map(it -> new TileMap.Tile(it, names, lines, column, row, child.idPlace()));
    }

    private boolean isFree(Fields.Child child, int column, int row) {
        Place first = taken.putIfAbsent(List.of(column, row), child.idPlace());
        if (first != null) {
            problems.add(Problem.of(
                            ProblemKind.TILE_TAKEN,
                            child.idPlace(),
                            child.id(),
                            String.valueOf(column),
                            String.valueOf(row))
                    .relate(first));
        }
        return first == null;
    }

    /** A whole number from 1 on; 0 after a problem. */
    private int count(Fields fields, String key) {
        String text = fields.text(key);
        boolean sound = text.matches("[1-9][0-9]?") && Integer.parseInt(text) <= MOST;
        if (!sound && !text.isEmpty()) {
            problems.add(ProblemKind.BAD_VALUE, fields.place(key), text, key);
        }
        return sound ? Integer.parseInt(text) : 0;
    }
}
