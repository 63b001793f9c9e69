/* Figures mean the same in both languages, however they are written. */
package org.plancatalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.World;
import org.plancatalogue.figure.read.Figures;
import org.plancatalogue.lang.Lang;

/** Each line of the tables in {@code figures/} is a case. */
class FiguresTest {
    @ParameterizedTest
    @MethodSource
    void equal(Case it) {
        List<Figure> ja = Figures.in(it.cell(0), Lang.JA);
        List<Figure> en = Figures.in(it.cell(1), Lang.EN);

        assertThat(FigurePairing.compare(ja, en)).as("%s and %s", ja, en).isEmpty();
        assertThat(values(Stream.of(ja, en).flatMap(List::stream).toList()))
                .containsAll(List.of(it.cell(2).split(", ")));
    }

    @ParameterizedTest
    @MethodSource
    void differ(Case it) {
        List<Figure> ja = Figures.in(it.cell(0), Lang.JA);
        List<Figure> en = Figures.in(it.cell(1), Lang.EN);

        assertThat(FigurePairing.compare(ja, en).stream().map(its -> told(its.ja()) + " / " + told(its.en())))
                .as("%s and %s", ja, en)
                .containsExactly(it.cell(2));
    }

    @ParameterizedTest
    @MethodSource
    void none(Case it) {
        assertThat(Figures.in(it.cell(1), Lang.of(it.cell(0)).orElseThrow()).stream()
                        .filter(Figure::firm))
                .isEmpty();
    }

    @Test
    void aFigureKnowsItsPlace() {
        String text = "製造業は、1970年（昭和45年）から３億円";

        assertThat(Figures.in(text, Lang.JA).stream().map(it -> text.substring(it.start(), it.end())))
                .containsExactly("1970年", "３億円");
    }

    static Stream<Case> equal() {
        return cases("equal");
    }

    static Stream<Case> differ() {
        return cases("differ");
    }

    static Stream<Case> none() {
        return cases("none");
    }

    private static Stream<Case> cases(String table) {
        return World.read(Path.of("src/test/resources/figures/" + table + ".txt"))
                .lines()
                .filter(it -> !it.startsWith("#"))
                .map(it -> new Case(Arrays.asList(it.split(" \\| "))));
    }

    private static String told(Optional<Figure> figure) {
        return figure.map(it -> it.kind() + " " + it.value()).orElse("-");
    }

    private static List<String> values(List<Figure> figures) {
        return figures.stream().map(it -> told(Optional.of(it))).toList();
    }

    record Case(List<String> cells) {
        String cell(int i) {
            return cells.get(i);
        }

        @Override
        public String toString() {
            return cells.stream().collect(Collectors.joining(" | "));
        }
    }
}
