/* The collector of what was found. */
package org.plancatalogue.problem;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Collects problems from all stages and threads; the same finding is kept once, and a finding with a suggestion wins
 * over the same one without. Reading gives them in order of place, so that parallel work prints the same.
 */
public final class Problems {
    private final ConcurrentSkipListMap<Problem, Problem> found = new ConcurrentSkipListMap<>();

    public void add(Problem problem) {
        found.merge(problem, problem, (old, young) -> old.suggestion().isPresent() ? old : young);
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
