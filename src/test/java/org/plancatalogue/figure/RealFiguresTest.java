/* The real texts state the same figures in both languages, and every changed figure is noticed. */
package org.plancatalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.World;
import org.plancatalogue.figure.read.Figures;
import org.plancatalogue.lang.Lang;

class RealFiguresTest {
    private static final long SEED = Long.getLong("figures.seed", 1);
    private static final int SLIPS = 2000;
    private static final List<RealSections> SECTIONS = RealSections.all();

    /** English passages with a word such as "one" to which nothing answers in Japanese, so that a slip may pass. */
    private static final List<String> COUNTING_NOTHING = World.read(Path.of("src/test/resources/figures/unnoticed.txt"))
            .lines()
            .filter(it -> !it.startsWith("#"))
            .map(it -> it.substring(0, it.indexOf(" | ")))
            .toList();

    @Test
    void noPairOfSectionsDiffersInItsFigures() {
        assertThat(SECTIONS.stream()
                        .filter(it -> !differences(it.ja(), it.en()).isEmpty())
                        .map(it -> it.name() + ": " + differences(it.ja(), it.en())))
                .isEmpty();
    }

    @Test
    void everyChangedFigureIsNoticed() {
        Random random = new Random(SEED);
        List<FigureSlip> unnoticed = Stream.generate(() -> FigureSlip.random(SECTIONS, random))
                .limit(SLIPS)
                .filter(it -> differences(it.ja(), it.en()).isEmpty())
                .filter(it -> COUNTING_NOTHING.stream().noneMatch(it::isWithin))
                .distinct()
                .toList();

        assertThat(unnoticed).isEmpty();
    }

    @Test
    void everyPassageThatCountsNothingStillStandsInTheTexts() {
        assertThat(COUNTING_NOTHING)
                .allSatisfy(
                        passage -> assertThat(SECTIONS).anyMatch(it -> it.en().contains(passage)));
    }

    private static List<Difference> differences(String ja, String en) {
        return FigurePairing.compare(Figures.in(ja, Lang.JA), Figures.in(en, Lang.EN));
    }
}
