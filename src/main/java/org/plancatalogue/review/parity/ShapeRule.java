/* Both languages have the same paragraphs, lists, tables and notes. */
package org.plancatalogue.review.parity;

import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.review.side.Pair;
import org.plancatalogue.review.side.Side;

/** Compares what the passages of a part are, one by one, and tells the first that are not the same. */
final class ShapeRule implements ParityRule {
    @Override
    public Aspect aspect() {
        return Aspect.SHAPE;
    }

    @Override
    public Stream<Problem> differences(Pair pair) {
        Marks here = Marks.of(pair.translation());
        Marks there = Marks.of(pair.original());
        // A quote that is meant to be a note of an unknown kind is told elsewhere.
        return here.hasUnknownNote() || there.hasUnknownNote()
                ? Stream.empty()
                : here.firstUnlike(there).stream()
                        .map(i -> problem(here, there, i, place(pair.translation(), here, there, i))
                                .relate(place(pair.original(), there, here, i)));
    }

    /** Where the passage stands or, behind a list, a table or all that goes on in the other language, the one before; else the part. */
    private static Place place(Side side, Marks marks, Marks others, int i) {
        int at = marks.endsBefore(i, others) ? i - 1 : i;
        return at < 0
                ? side.place()
                : side.edition().file().at(marks.stretches().get(at).offsets().applyAsInt(0));
    }

    private static Problem problem(Marks here, Marks there, int i, Place place) {
        return list(here, there, i, place)
                .or(() -> table(here, there, i, place))
                .or(() -> paragraphs(here, there, place))
                .orElseGet(
                        () -> Problem.of(ProblemKind.PASSAGE_DIFFERS, place, here.word(i, there), there.word(i, here)));
    }

    private static Optional<Problem> list(Marks here, Marks there, int i, Place place) {
        return here.at(i - 1)
                .filter(Marks::isItem)
                .filter(it -> here.items(i, it) != there.items(i, it))
                .map(it ->
                        Problem.of(ProblemKind.LIST_DIFFERS, place, "" + here.items(i, it), "" + there.items(i, it)));
    }

    private static Optional<Problem> table(Marks here, Marks there, int i, Place place) {
        boolean inBoth = Stream.of(here, there)
                .allMatch(it -> it.at(i).filter(Marks::isCell).isPresent()
                        || it.at(i - 1).filter(Marks::isCell).isPresent());
        return inBoth && !here.table(i).equals(there.table(i))
                ? Optional.of(Problem.of(ProblemKind.TABLE_DIFFERS, place, here.table(i), there.table(i)))
                : Optional.empty();
    }

    /** Where all else is the same, so that the number of paragraphs says most. */
    private static Optional<Problem> paragraphs(Marks here, Marks there, Place place) {
        return here.withoutParagraphs().firstUnlike(there.withoutParagraphs()).isEmpty()
                        && here.paragraphs() != there.paragraphs()
                ? Optional.of(Problem.of(
                        ProblemKind.PARAGRAPHS_DIFFER, place, "" + here.paragraphs(), "" + there.paragraphs()))
                : Optional.empty();
    }
}
