/* How much each kind of problem weighs in one run. */
package org.plancatalogue.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Severity;

/** The severities that a run asks for; every other kind keeps its own. */
public record Weights(Map<ProblemKind, Severity> given) {
    /** Every kind with its own severity. */
    public static final Weights OWN = new Weights(Map.of());

    public Weights {
        given = Map.copyOf(given);
    }

    /** The problems as they weigh in this run, without those that are off. */
    public List<Problem> weigh(List<Problem> problems) {
        return problems.stream()
                .map(it -> asked(it.kind()).map(it::weigh).orElse(it))
                .filter(it -> it.severity() != Severity.OFF)
                .toList();
    }

    /** The first kind that would weigh less than its own severity. */
    public Optional<ProblemKind> lowered() {
        return given.entrySet().stream()
                .filter(it -> it.getValue().compareTo(it.getKey().severity()) > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    private Optional<Severity> asked(ProblemKind kind) {
        return Optional.ofNullable(given.get(kind));
    }
}
