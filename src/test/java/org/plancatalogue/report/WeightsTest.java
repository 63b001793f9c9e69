/* Severities that a run asks for. */
package org.plancatalogue.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plancatalogue.report.Reported.at;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Severity;

class WeightsTest {
    private static final Problem ERROR = Problem.of(ProblemKind.EMPTY_ID, at("a.html", 1, 1));
    private static final Problem WARNING = Problem.of(ProblemKind.HEADING_EMPTY, at("a.html", 2, 1));

    @Test
    void withoutAWishEveryProblemKeepsItsSeverity() {
        assertThat(Weights.OWN.weigh(List.of(ERROR, WARNING)))
                .extracting(Problem::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void aKindIsWeighedAsAskedAndWhatIsOffIsDropped() {
        Weights weights =
                new Weights(Map.of(ProblemKind.EMPTY_ID, Severity.OFF, ProblemKind.HEADING_EMPTY, Severity.ERROR));

        List<Problem> weighed = weights.weigh(List.of(ERROR, WARNING));

        assertThat(weighed).containsExactly(WARNING);
        assertThat(weighed).extracting(Problem::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void theFirstKindThatIsLoweredIsNamed() {
        assertThat(new Weights(Map.of(ProblemKind.HEADING_EMPTY, Severity.ERROR)).lowered())
                .isEmpty();
        assertThat(new Weights(Map.of(ProblemKind.EMPTY_ID, Severity.ERROR)).lowered())
                .isEmpty();
        assertThat(new Weights(Map.of(ProblemKind.HEADING_EMPTY, Severity.OFF, ProblemKind.EMPTY_ID, Severity.WARNING))
                        .lowered())
                .contains(ProblemKind.EMPTY_ID);
    }
}
