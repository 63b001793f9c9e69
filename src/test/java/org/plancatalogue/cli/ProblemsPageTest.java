/* The documentation of the problems is what the tool says and the tests run. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.plancatalogue.Golden;
import org.plancatalogue.problem.ProblemKind;

class ProblemsPageTest {
    private static final Path PAGE = Path.of("docs/problems.md");

    @Test
    void thePageIsTheOneMadeFromTheFixtures() {
        Golden.assertApproved(PAGE, page());
    }

    @Test
    void everyCodeIsAHeading() {
        assertThat(page().lines().filter(it -> it.startsWith("### ")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProblemKind.values())
                        .map(it -> "### " + it.code())
                        .toList());
    }

    private static String page() {
        return ProblemsPage.of(Fixtures.read(), ProblemKindsTest.ELSEWHERE);
    }
}
