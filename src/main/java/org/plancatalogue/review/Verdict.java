/* What was found in a noun, and what it followed from. */
package org.plancatalogue.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plancatalogue.problem.Problem;

/** Kept with the noun from run to run, and replaced when its causes change. */
final class Verdict {
    private Optional<Object> causes = Optional.empty();
    private Optional<List<Problem>> problems = Optional.empty();

    /** The problems, found anew unless the causes are those of last time. */
    synchronized List<Problem> under(Object now, Supplier<List<Problem>> judge) {
        if (causes.filter(now::equals).isEmpty()) {
            problems = Optional.of(judge.get());
            causes = Optional.of(now);
        }
        return problems.orElseThrow();
    }

    /** The problems that were found last, whatever else has changed since; found now if they never were. */
    synchronized List<Problem> last(Supplier<List<Problem>> judge) {
        List<Problem> found = problems.orElseGet(judge);
        problems = Optional.of(found);
        return found;
    }
}
