/* Both languages state the same figures. */
package org.plancatalogue.review.parity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.figure.Difference;
import org.plancatalogue.figure.Figure;
import org.plancatalogue.figure.FigurePairing;
import org.plancatalogue.figure.read.Figures;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.review.side.Pair;
import org.plancatalogue.review.side.Side;

/** Compares numbers, dates, fiscal years, percentages and money, in whatever form and order each language writes them. */
record FigureRule(Memo memo) implements ParityRule {
    private static final Pattern REFERENCE = Pattern.compile("\\[\\^[^\\]\n]*]");

    @Override
    public Aspect aspect() {
        return Aspect.FIGURES;
    }

    @Override
    public Stream<Problem> differences(Pair pair) {
        Side ja = pair.in(Lang.JA);
        Side en = pair.in(Lang.EN);
        return FigurePairing.compare(figures(ja), figures(en)).stream().map(it -> problem(pair, it));
    }

    /** Figures that were read: reading them is most of the work of comparing two texts. */
    private record Read(String text, Lang lang) {}

    /** A reference to a footnote that is not there is no figure; it is told elsewhere. */
    private List<Figure> figures(Side side) {
        String text = REFERENCE
                .matcher(side.text())
                .replaceAll(it -> " ".repeat(it.group().length()));
        return memo.of(new Read(text, side.lang()), () -> Figures.in(text, side.lang()));
    }

    private static Problem problem(Pair pair, Difference difference) {
        boolean english = pair.translation().lang() == Lang.EN;
        Optional<Figure> here = english ? difference.en() : difference.ja();
        Optional<Figure> there = english ? difference.ja() : difference.en();
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
