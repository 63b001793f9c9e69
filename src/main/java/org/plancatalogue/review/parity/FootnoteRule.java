/* Both languages have the same footnotes. */
package org.plancatalogue.review.parity;

import java.util.stream.Stream;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.markdown.passage.Footnotes;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.review.side.Pair;
import org.plancatalogue.review.side.Side;

/** Counts the footnotes of a part and the references to them. */
final class FootnoteRule implements ParityRule {
    @Override
    public Aspect aspect() {
        return Aspect.FOOTNOTES;
    }

    @Override
    public Stream<Problem> differences(Pair pair) {
        Footnotes here = count(pair.translation());
        Footnotes there = count(pair.original());
        return here.equals(there)
                ? Stream.empty()
                : Stream.of(Problem.of(
                                ProblemKind.FOOTNOTES_DIFFER,
                                pair.translation().place(),
                                "" + here.notes(),
                                "" + here.references(),
                                "" + there.notes(),
                                "" + there.references())
                        .relate(pair.original().place()));
    }

    private static Footnotes count(Side side) {
        return side.section().map(Footnotes::of).orElse(new Footnotes(0, 0));
    }
}
