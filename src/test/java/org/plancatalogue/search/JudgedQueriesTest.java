/* What readers ask leads where it should. */
package org.plancatalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancatalogue.Compressed;
import org.plancatalogue.RealSite;

class JudgedQueriesTest {
    private static final double ENOUGH = 0.95;
    private static final int MOST_BYTES = 20_000;

    @Test
    void theFirstAnswerIsRight() {
        assertThat(Samples.judged()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(right("judged", Samples.judged())).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void theFirstAnswerToQueriesNotSeenBeforeIsRight() {
        assertThat(right("unseen", Samples.unseen())).isGreaterThanOrEqualTo(ENOUGH);
    }

    /** The share of queries whose first answer is right; it and the others are printed. */
    private static double right(String name, List<Samples.Judged> queries) {
        try (Scripts scripts = Scripts.over(RealSite.BUILT.files()).open()) {
            List<String> wrong = queries.stream()
                    .filter(it -> scripts.find(it.lang(), it.query()).stream()
                            .limit(1)
                            .noneMatch(it.right()::contains))
                    .map(Samples.Judged::query)
                    .toList();
            double right = 1 - (double) wrong.size() / queries.size();
            System.out.printf("success@1 %.3f of %d %s queries; wrong: %s%n", right, queries.size(), name, wrong);
            return right;
        }
    }

    @Test
    void whatIsFetchedForAnAnswerIsLessThanTwentyKilobytes() {
        try (Scripts scripts = Scripts.over(RealSite.BUILT.files())) {
            for (Samples.Judged judged : Samples.judged()) {
                scripts.open().find(judged.lang(), judged.query());
                int bytes = scripts.fetched().values().stream()
                        .mapToInt(Compressed::size)
                        .sum();
                assertThat(bytes).as(judged.query()).isLessThan(MOST_BYTES);
            }
        }
    }

    @Test
    void everyEntryThatHoldsAWordIsFoundAndNoOther() {
        PlainScan scan = PlainScan.real();
        try (Scripts scripts = Scripts.over(RealSite.BUILT.files()).open()) {
            for (String word : scan.cut(60, 6)) {
                List<String> found = scripts.findAll("ja", word);
                assertThat(found).as(word).doesNotHaveDuplicates().containsAll(scan.having(word));
                if (word.matches(".*[\\u4e00-\\u9fff].*")) {
                    // Kanji have no other forms.
                    assertThat(found).as(word).containsExactlyInAnyOrderElementsOf(scan.having(word));
                }
            }
        }
    }
}
