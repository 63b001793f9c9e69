/* One respect in which two languages can differ. */
package org.plancatalogue.review.parity;

import java.util.stream.Stream;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.review.side.Pair;

/** Holds the two texts of a part against each other. */
interface ParityRule {
    /** By what a difference is declared that the rule would tell. */
    Aspect aspect();

    /** What one text has and the other has not, at its place in the translation where it has one. */
    Stream<Problem> differences(Pair pair);
}
