/* Both languages state the same figures. */
package org.plancatalogue.review.parity;

import java.util.stream.Stream;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.figure.Difference;
import org.plancatalogue.figure.Figure;
import org.plancatalogue.figure.FigurePairing;
import org.plancatalogue.figure.read.Figures;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.review.side.Pair;
import org.plancatalogue.review.side.Side;

/** Compares numbers, dates, fiscal years, percentages and money, in whatever form and order each language writes them. */
final class FigureRule implements ParityRule {
    @Override
    public Aspect aspect() {
        return Aspect.FIGURES;
    }

    @Override
    public Stream<Problem> differences(Pair pair) {
        Side ja = pair.in(Lang.JA);
        Side en = pair.in(Lang.EN);
        return FigurePairing.compare(Figures.in(ja.text(), Lang.JA), Figures.in(en.text(), Lang.EN)).stream()
                .map(it -> pair.translation().lang() == Lang.EN ? problem(pair, it, false) : problem(pair, it, true));
    }

    private static Problem problem(Pair pair, Difference difference, boolean intoJapanese) {
        var here = intoJapanese ? difference.ja() : difference.en();
        var there = intoJapanese ? difference.en() : difference.ja();
        Side translation = pair.translation();
        Side original = pair.original();
        Place place = here.map(it -> translation.at(it.start())).orElse(translation.place());
        Place counterpart = there.map(it -> original.at(it.start())).orElse(original.place());
        String stated = here.map(it -> written(translation, it)).orElse("");
        String meant = there.map(it -> written(original, it)).orElse("");
        Problem problem = stated.isEmpty()
                ? Problem.of(ProblemKind.FIGURE_LOST, place, meant)
                : meant.isEmpty()
                        ? Problem.of(ProblemKind.FIGURE_ADDED, place, stated)
                        : Problem.of(ProblemKind.FIGURE_DIFFERS, place, stated, meant);
        return problem.relate(counterpart);
    }

    private static String written(Side side, Figure figure) {
        return side.text().substring(figure.start(), figure.end()).strip();
    }
}
