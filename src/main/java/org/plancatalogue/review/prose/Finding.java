/* What a rule has found in a text. */
package org.plancatalogue.review.prose;

import java.util.Optional;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/**
 * A stretch of a text that is wrong.
 *
 * @param told what the message names; the stretch itself where it is empty
 * @param right what to write instead
 * @param certain whether nothing else can be meant
 */
record Finding(ProblemKind kind, int start, int end, String told, Optional<String> right, boolean certain) {
    static Finding certain(ProblemKind kind, int start, int end, String right) {
        return new Finding(kind, start, end, "", Optional.of(right), true);
    }

    static Finding guess(ProblemKind kind, int start, int end, String right) {
        return new Finding(kind, start, end, "", Optional.of(right), false);
    }

    static Finding of(ProblemKind kind, int start, int end) {
        return new Finding(kind, start, end, "", Optional.empty(), false);
    }

    Finding telling(String words) {
        return new Finding(kind, start, end, words, right, certain);
    }

    /** Mended where the stretch stands in the file as it reads, with no marks in between. */
    Problem in(Prose prose) {
        String wrong = prose.written(start, end);
        Problem problem = Problem.of(kind, prose.place(start), told.isEmpty() ? wrong : told);
        return right.filter(it -> certain)
                .flatMap(it -> prose.file().repair(prose.place(start), wrong, it))
                .map(problem::mend)
                .orElse(problem)
                .suggest(right.map(it -> told.isEmpty() ? it : told.replace(wrong, it))
                        .map(String::strip)
                        .filter(it -> !it.isBlank()));
    }
}
