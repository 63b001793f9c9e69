/* The chapters are the groups that the list of kinds is written in. */
package org.plancatalogue.report.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.plancatalogue.World;
import org.plancatalogue.problem.ProblemKind;

class ChapterTest {
    private static final Path KINDS = Path.of("src/main/java/org/plancatalogue/problem/ProblemKind.java");
    private static final Pattern GROUP = Pattern.compile("(?m)^    // (.+)\\n    ([A-Z0-9_]+)\\b");

    @Test
    void everyGroupOfTheListIsAChapter() {
        assertThat(Arrays.stream(Chapter.values())
                        .map(it -> it.names().en() + ": " + it.kinds().get(0)))
                .containsExactlyElementsOf(GROUP.matcher(World.read(KINDS))
                        .results()
                        .map(it -> it.group(1) + ": " + it.group(2))
                        .toList());
    }

    @Test
    void everyKindStandsInOneChapter() {
        assertThat(Arrays.stream(Chapter.values()).flatMap(it -> it.kinds().stream()))
                .containsExactly(ProblemKind.values());
    }
}
