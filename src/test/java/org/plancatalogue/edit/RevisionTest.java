/* How repairs change a text, and which cannot be made. */
package org.plancatalogue.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Repair;

class RevisionTest {
    @Test
    void allRepairsAreMadeWhateverTheirOrder() {
        Revision revision = revise(
                "一 Two\n𠮷 Four\n", repair(2, 3, "Four", "four"), repair(1, 3, "Two", "two"), repair(2, 7, "", "!"));

        assertThat(revision.after()).isEqualTo("一 two\n𠮷 four!\n");
        assertThat(revision.made()).hasSize(3);
        assertThat(revision.skipped()).isEmpty();
    }

    @Test
    void linesEndAsSourcesAreRead() {
        Revision revision = revise(
                "\uFEFFA\r\nA\rA\n\nA",
                repair(1, 1, "A", "b"),
                repair(2, 1, "A", "b"),
                repair(3, 1, "A", "b"),
                repair(5, 1, "A", "b"));

        assertThat(revision.after()).isEqualTo("\uFEFFb\r\nb\rb\n\nb");
    }

    @Test
    void whatDoesNotStandThereIsSkipped() {
        Revision revision = revise(
                "ab\r\ncd",
                repair(1, 1, "x", "y"),
                repair(1, 2, "bc", "y"),
                repair(1, 9, "", "y"),
                repair(3, 1, "", "y"),
                repair(2, 2, "de", "y"));

        assertThat(revision.after()).isEqualTo(revision.before());
        assertThat(revision.made()).isEmpty();
        assertThat(revision.skipped()).hasSize(5).extracting(Skipped::reason).containsOnly(Skipped.Reason.CHANGED);
    }

    @Test
    void ofTwoThatOverlapTheFirstIsMade() {
        Repair first = repair(1, 1, "ab", "x");
        Repair second = repair(1, 2, "bc", "y");
        Repair third = repair(1, 3, "c", "z");
        Repair fourth = repair(1, 3, "", "!");

        Revision revision = revise("abc", second, fourth, third, first);

        assertThat(revision.after()).isEqualTo("x!c");
        assertThat(revision.made()).containsExactly(first, fourth);
        assertThat(revision.skipped())
                .containsExactly(
                        new Skipped(second, Skipped.Reason.OVERLAPS), new Skipped(third, Skipped.Reason.OVERLAPS));
    }

    @Test
    void theDifferenceIsShownWithALineAround() {
        Revision revision = revise(
                "\uFEFF1\r\n2\r\n3\r\n4\r\n5\r\n6\r\n7\r\n8",
                repair(2, 1, "2", "zwei"),
                repair(3, 1, "3", "drei"),
                repair(8, 1, "8", "acht"));

        assertThat(revision.diff("a.md")).containsExactly("""
                --- a.md
                +++ a.md
                @@ -1,4 +1,4 @@
                 1
                -2
                -3
                +zwei
                +drei
                 4
                @@ -7,2 +7,2 @@
                 7
                -8
                +acht""".split("\n"));
    }

    @Test
    void aTextOfManyLinesTakesNoTime() {
        int lines = 50_000;
        List<Repair> repairs = IntStream.rangeClosed(1, lines)
                .mapToObj(it -> repair(it, 1, "か\u3099", "が"))
                .toList();

        Revision revision = Revision.of("a.md", "か\u3099\n".repeat(lines), repairs);

        assertThat(revision.after()).isEqualTo("が\n".repeat(lines));
        assertThat(revision.diff("a.md")).hasSize(2 * lines + 3);
    }

    private static Revision revise(String text, Repair... repairs) {
        return Revision.of("a.md", text, List.of(repairs));
    }

    private static Repair repair(int line, int column, String wrong, String right) {
        return new Repair(new Place("a.md", new Position(line, column)), wrong, right);
    }
}
