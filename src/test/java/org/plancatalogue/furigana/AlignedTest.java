/* Readings stand over the kanji they belong to. */
package org.plancatalogue.furigana;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignedTest {
    @ParameterizedTest
    @CsvSource({
        "組む, くむ, {組|く}む",
        "呼び込, よびこ, {呼|よ}び{込|こ}",
        "入りまじ, いりまじ, {入|い}りまじ",
        "ウェブ上, うぇぶじょう, ウェブ{上|じょう}",
        "信用金庫, しんようきんこ, {信用金庫|しんようきんこ}",
        "青梅市, おうめし, {青梅市|おうめし}",
    })
    void kanaReturnInTheReading(String word, String reading, String written) {
        assertThat(Aligned.of(word, reading).map(Aligned::written)).contains(written);
    }

    @Test
    void aReadingWithoutTheKanaOfTheWordIsNone() {
        assertThat(Aligned.of("組む", "くみ")).isEmpty();
        assertThat(Aligned.of("組み", "み")).isEmpty();
    }

    @Test
    void aWordWithoutKanjiNeedsNone() {
        assertThat(Aligned.of("ものづくり", "ものづくり")).isEmpty();
    }
}
