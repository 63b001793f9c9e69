/* The real texts state the same figures in both languages, and every changed figure is noticed. */
package org.plancatalogue.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.figure.read.Figures;
import org.plancatalogue.lang.Lang;

class RealFiguresTest {
    private static final long SEED = Long.getLong("figures.seed", 1);
    private static final int SLIPS = 2000;
    private static final List<RealSections> SECTIONS = RealSections.all();

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
                .distinct()
                .toList();

        assertThat(unnoticed).isEmpty();
    }

    private static List<Difference> differences(String ja, String en) {
        return FigurePairing.compare(Figures.in(ja, Lang.JA), Figures.in(en, Lang.EN));
    }
}
