/* The numbers of the summary, in words. */
package org.plancatalogue.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.lang.Lang;

class TallyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 0 problems            | 問題 0 件
            1 | 0 | 1 error               | エラー 1 件
            0 | 1 | 1 warning             | 警告 1 件
            3 | 2 | 3 errors, 2 warnings  | エラー 3 件、警告 2 件
            """)
    void aKindOfWhichThereIsNoneIsLeftOut(long errors, long warnings, String english, String japanese) {
        Tally tally = new Tally(errors, warnings);

        assertThat(tally.in(Lang.EN)).isEqualTo(english);
        assertThat(tally.in(Lang.JA)).isEqualTo(japanese);
    }
}
