/* What was found in a noun, and what it followed from. */
package org.plancatalogue.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plancatalogue.problem.Problem;

/** Kept with the noun from run to run, and replaced when its causes change. */
final class Verdict {
    private Optional<Object> causes = Optional.empty();
    private List<Problem> problems = List.of();

    /** The problems, found anew unless the causes are those of last time. */
    synchronized List<Problem> under(Object now, Supplier<List<Problem>> judge) {
        if (causes.filter(now::equals).isEmpty()) {
            problems = judge.get();
            causes = Optional.of(now);
        }
        return problems;
    }

    /** The problems that were found last, whatever else has changed since; found now if they never were. */
    synchronized List<Problem> last(Supplier<Object> now, Supplier<List<Problem>> judge) {
        return causes.isPresent() ? problems : under(now.get(), judge);
    }
}
