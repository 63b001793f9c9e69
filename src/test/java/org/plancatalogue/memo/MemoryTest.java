/* What is remembered, and for how long. */
package org.plancatalogue.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;

class MemoryTest {
    private final Memory memory = new Memory();
    private final List<String> worked = new ArrayList<>();

    private record Key(String text) {}

    @Test
    void aValueIsWorkedOutOnceForEqualKeys() {
        assertThat(length("abc")).isEqualTo(3);
        assertThat(length("abc")).isEqualTo(3);
        assertThat(length("ab")).isEqualTo(2);
        assertThat(worked).containsExactly("abc", "ab");
    }

    @Test
    void whatNeitherOfTwoRunsAskedForIsForgotten() {
        length("abc");
        memory.turn();
        length("abc");
        memory.turn();
        length("abc");
        assertThat(worked).containsExactly("abc");
        memory.turn();
        memory.turn();
        assertThat(memory.size()).isZero();
    }

    @Test
    void problemsAreToldAgainWithWhatIsRemembered() {
        for (int run = 0; run < 2; run++) {
            Problems problems = new Problems();
            memory.told(new Key("x"), problems, found -> {
                worked.add("x");
                found.add(ProblemKind.DEAD_LINK, Place.startOf("a.md"), "b");
                return "x";
            });
            assertThat(problems.all()).hasSize(1);
        }
        assertThat(worked).containsExactly("x");
    }

    @Test
    void equalValuesBecomeTheSame() {
        Key first = new Key("a");
        assertThat(memory.same(first)).isSameAs(first);
        assertThat(memory.same(new Key("a"))).isSameAs(first);
        assertThat(Same.of(first)).isEqualTo(Same.of(first)).isNotEqualTo(Same.of(new Key("a")));
    }

    private int length(String text) {
        return memory.of(new Key(text), () -> {
            worked.add(text);
            return text.length();
        });
    }
}
