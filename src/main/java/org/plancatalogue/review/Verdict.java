/* What was found in a noun, and what it followed from. */
package org.plancatalogue.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plancatalogue.problem.Problem;

/**
 * Kept with the noun from run to run, and replaced when its causes change. Nobody waits for another's judgement: rules
 * run side by side, and a thread that waited for one could hold up the very thread that makes it.
 */
final class Verdict {
    private volatile Optional<Found> kept = Optional.empty();

    /** @param causes empty where they were not looked at */
    private record Found(List<Problem> problems, Optional<Object> causes) {}

    /** The problems, found anew unless the causes are those of last time. */
    List<Problem> under(Object causes, Supplier<List<Problem>> judge) {
        Optional<Found> last =
                kept.filter(it -> it.causes.filter(causes::equals).isPresent());
        return last.orElseGet(() -> keep(judge.get(), Optional.of(causes))).problems;
    }

    /** The problems that were found last, whatever else has changed since; found now if they never were. */
    List<Problem> last(Supplier<List<Problem>> judge) {
        return kept.orElseGet(() -> keep(judge.get(), Optional.empty())).problems;
    }

    private Found keep(List<Problem> problems, Optional<Object> causes) {
        Found found = new Found(problems, causes);
        kept = Optional.of(found);
        return found;
    }
}
