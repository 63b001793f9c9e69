/* Which spellings are one word. */
package org.plancatalogue.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "stem, STEM, true, true",
        "stem, ｓｔｅｍ, true, false",
        "stem, ＳＴＥＭ, true, false",
        "a1-1, a１－１, true, false",
        "がい, か\u3099い, true, false",
        "ガイ, ｶﾞｲ, true, false",
        "stem, stems, false, false",
        "がい, かい, false, false"
    })
    void caseWidthAndNormalFormDoNotCount(String one, String other, boolean alike, boolean inCase) {
        assertThat(Likeness.areAlike(one, other)).isEqualTo(alike);
        assertThat(Likeness.differInCase(one, other)).isEqualTo(inCase);
    }
}
