/* What readers ask leads where it should. */
package org.plancatalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancatalogue.RealSite;

class JudgedQueriesTest {
    private static final double ENOUGH = 0.95;

    @Test
    void theFirstAnswerIsRight() {
        List<Samples.Judged> judged = Samples.judged();
        assertThat(judged).hasSizeGreaterThanOrEqualTo(60);
        try (Scripts scripts = Scripts.over(RealSite.BUILT.files()).open()) {
            List<Samples.Judged> wrong = judged.stream()
                    .filter(it -> scripts.find(it.lang(), it.query()).stream()
                            .limit(1)
                            .noneMatch(it.right()::contains))
                    .toList();
            double right = 1 - (double) wrong.size() / judged.size();
            System.out.printf("success@1 %.3f of %d judged queries%n", right, judged.size());
            assertThat(right).as("%s", wrong).isGreaterThanOrEqualTo(ENOUGH);
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
