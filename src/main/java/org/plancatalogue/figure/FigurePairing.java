/* Compares the figures of a text with those of its translation. */
package org.plancatalogue.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Finds the firm figures of each side that the other does not meet.
 *
 * <p>Each figure answers one figure. What is left is met all the same where the other side states it somewhere, as one
 * language often says 4つの計画 twice where the other says "they"; but not where the other side has a figure left over
 * that may have taken its place.
 */
public final class FigurePairing {
    private final List<Figure> all;
    private final List<Figure> left;

    private FigurePairing(List<Figure> figures) {
        this.all = figures;
        this.left = new ArrayList<>(figures);
    }

    /** The differences in the order of the Japanese text, those that stand in English alone at the end. */
    public static List<Difference> compare(List<Figure> ja, List<Figure> en) {
        FigurePairing japanese = new FigurePairing(ja);
        FigurePairing english = new FigurePairing(en);
        japanese.answer(english, (a, b) -> a.kind() == b.kind() && a.states(b) && a.firm() && b.firm());
        japanese.answer(english, (a, b) -> a.states(b) && a.firm() && b.firm());
        japanese.answer(english, (a, b) -> a.states(b) && (a.firm() || b.firm()));
        japanese.answer(english, Figure::states);
        japanese.answer(english, (a, b) -> Precision.isSaidInParts(a, b, en) || Precision.isSaidInParts(b, a, ja));
        japanese.forgoCoarse(english);
        english.forgoCoarse(japanese);
        List<Figure> inJapanese = japanese.unmet(english);
        List<Figure> inEnglish = english.unmet(japanese);
        return paired(inJapanese, inEnglish, japanese, english);
    }

    /** Takes away what answers each other. */
    private void answer(FigurePairing that, BiPredicate<Figure, Figure> matching) {
        left.removeIf(a -> that.left.stream()
                .filter(b -> matching.test(a, b))
                .findFirst()
                .map(that.left::remove)
                .orElse(false));
    }

    /** Takes away the dates that the other side says more precisely; the precise one still wants its answer. */
    private void forgoCoarse(FigurePairing that) {
        left.removeIf(coarse -> that.left.stream().anyMatch(fine -> Precision.isFiner(fine, coarse)));
    }

    private List<Figure> unmet(FigurePairing that) {
        return left.stream()
                .filter(Figure::firm)
                .filter(it -> !isSaid(it, that) || isReplaced(it, that))
                .toList();
    }

    /** Whether the other side says the same, if fewer times. */
    private static boolean isSaid(Figure figure, FigurePairing that) {
        return that.all.stream().anyMatch(it -> it.states(figure) || Precision.isFiner(it, figure));
    }

    /** Whether the other side has something else left over, in the place of which the figure may stand. */
    private boolean isReplaced(Figure figure, FigurePairing that) {
        return that.left.stream()
                .filter(it -> it.kind().agreesWith(figure.kind()) && !it.states(figure))
                .anyMatch(it -> it.firm() || all.stream().noneMatch(it::states));
    }

    private static List<Difference> paired(
            List<Figure> ja, List<Figure> en, FigurePairing japanese, FigurePairing english) {
        List<Figure> left = new ArrayList<>(en);
        List<Difference> differences = new ArrayList<>();
        for (Figure figure : ja) {
            Optional<Figure> likely = likeliest(figure, left, english);
            likely.ifPresent(left::remove);
            differences.add(new Difference(Optional.of(figure), likely));
        }
        left.forEach(it -> differences.add(new Difference(likeliest(it, List.of(), japanese), Optional.of(it))));
        return List.copyOf(differences);
    }

    /** An unmet figure of the same kind, else a less precise date, else any other that is left over. */
    private static Optional<Figure> likeliest(Figure figure, List<Figure> unmet, FigurePairing that) {
        return unmet.stream()
                .filter(it -> it.kind().agreesWith(figure.kind()))
                .findFirst()
                .or(() -> that.all.stream()
                        .filter(it -> Precision.isFiner(figure, it))
                        .findFirst())
                .or(() -> that.left.stream()
                        .filter(it -> it.kind().agreesWith(figure.kind()))
                        .findFirst())
                .or(() -> unmet.stream().findFirst());
    }
}
