/* The tile map of the real site: every municipality of Tokyo once, where it belongs. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.MunicipalityCode;
import org.plancatalogue.content.TileMap;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.source.SourceReader;

class TileMapTest {
    /** The first five digits of the codes in use: 23 special wards, 26 cities, 5 towns and 8 villages. */
    private static final String CITIES =
            "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 18 19 20 21 22 23 24 25 27 28 29";

    private static final String OTHERS = "303 305 307 308 361 362 363 364 381 382 401 402 421";

    private final Content content = content();
    private final Map<String, TileMap.Tile> tiles = content.map().orElseThrow().tiles().stream()
            .collect(Collectors.toMap(it -> it.code().digits().substring(0, 5), Function.identity()));

    @Test
    void everyMunicipalityOfTokyoIsThereOnce() {
        Stream<String> wards = IntStream.rangeClosed(1, 23).mapToObj(it -> String.valueOf(13100 + it));
        Stream<String> others = Stream.concat(
                Arrays.stream(CITIES.split(" ")).map(it -> "132" + it),
                Arrays.stream(OTHERS.split(" ")).map(it -> "13" + it));
        assertThat(tiles.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(wards, others).toList())
                .hasSize(62);
        assertThat(tiles.values())
                .extracting(it -> it.names().ja())
                .doesNotHaveDuplicates()
                .allMatch(it -> it.matches(".+[区市町村]"));
    }

    @Test
    void theKindIsTheSameInBothLanguages() {
        Map<String, Long> kinds = tiles.values().stream()
                .collect(Collectors.groupingBy(
                        it -> it.names().ja().replaceFirst(".*(.)$", "$1")
                                + it.names().en().replaceFirst(".*( \\w+)$", "$1"),
                        Collectors.counting()));
        assertThat(kinds).isEqualTo(Map.of("区 City", 23L, "市 City", 26L, "町 Town", 5L, "村 Village", 8L));
    }

    @Test
    void aTileSaysOfAMunicipalityWhatItsPlanSays() {
        assertThat(content.plans()).hasSize(4).allSatisfy(plan -> {
            MunicipalityCode code = plan.municipality().code();
            assertThat(content.map().flatMap(it -> it.tile(code)).orElseThrow().names())
                    .isEqualTo(plan.municipality().names());
        });
    }

    @Test
    void namesInPartsSayTheSameName() {
        assertThat(tiles.values())
                .filteredOn(it -> !it.lines().isEmpty())
                .hasSize(5)
                .allSatisfy(it -> assertThat(String.join("", it.lines()).replace("-", ""))
                        .isEqualTo(it.names().en().replaceFirst(" \\w+$", "")));
    }

    @Test
    void tilesLieAsTheMunicipalitiesDo() {
        TileMap.Tile sumida = tile("13107");
        TileMap.Tile arakawa = tile("13118");
        TileMap.Tile itabashi = tile("13119");
        TileMap.Tile ome = tile("13205");
        TileMap.Tile chiyoda = tile("13101");
        assertThat(ome.column()).isLessThan(tile("13201").column()).isLessThan(itabashi.column());
        assertThat(itabashi.column()).isLessThan(chiyoda.column());
        assertThat(arakawa.column()).isGreaterThan(chiyoda.column());
        assertThat(sumida.column()).isGreaterThan(arakawa.column());
        assertThat(sumida.row()).isGreaterThan(arakawa.row());
        assertThat(arakawa.row()).isGreaterThan(itabashi.row());
        assertThat(tile("13111").row()).isGreaterThan(sumida.row());
        assertThat(Stream.of(OTHERS.split(" ")).skip(4).map(it -> tile("13" + it)))
                .allMatch(it -> it.row() > tile("13209").row() + 1);
    }

    private TileMap.Tile tile(String code) {
        return tiles.getOrDefault(code, content.map().orElseThrow().tiles().get(0));
    }

    private static Content content() {
        Problems problems = new Problems();
        Content content = ContentReader.read(SourceReader.read(Path.of("content"), problems), problems);
        assertThat(problems.all()).isEmpty();
        return content;
    }
}
