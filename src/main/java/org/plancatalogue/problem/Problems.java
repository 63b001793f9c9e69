/* The collector of what was found. */
package org.plancatalogue.problem;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Collects problems from all stages and threads; the same finding is kept once, and of the same findings one with a
 * repair wins over one with a suggestion, and that over one with neither. Reading gives them in order of place, so that
 * parallel work prints the same.
 */
public final class Problems {
    private final ConcurrentSkipListMap<Problem, Problem> found = new ConcurrentSkipListMap<>();

    public void add(Problem problem) {
        found.merge(problem, problem, (old, young) -> rank(young) > rank(old) ? young : old);
    }

    private static int rank(Problem problem) {
        return problem.repair().isPresent() ? 2 : problem.suggestion().isPresent() ? 1 : 0;
    }

    public void add(ProblemKind kind, Place place, String... arguments) {
        add(Problem.of(kind, place, arguments));
    }

    /** All that was found so far, in order of place. */
    public List<Problem> all() {
        return List.copyOf(found.values());
    }

    public boolean hasErrors() {
        return found.keySet().stream().anyMatch(it -> it.severity() == Severity.ERROR);
    }
}
