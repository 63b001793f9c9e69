/* The order and the rows of a Japanese index. */
package org.plancatalogue.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    @Test
    void readingsSortAsAnIndexDoes() {
        List<String> order =
                List.of("あかさ", "アキ", "いたばし", "おうめ", "かき", "かぎ", "がき", "きょう", "きよう", "ビーシーピー", "ひいず", "ベンチャー", "をと");
        Stream<String> sorted = Stream.of(
                        "をと", "がき", "かき", "かぎ", "きょう", "きよう", "おうめ", "いたばし", "ひいず", "ベンチャー", "ビーシーピー", "アキ", "あかさ")
                .map(Reading::new)
                .sorted()
                .map(Reading::kana);
        assertThat(sorted).containsExactlyElementsOf(order);
    }

    @ParameterizedTest
    @CsvSource({"アイオーティー, あ", "がいこく, か", "ステムきょういく, さ", "ぢば, た", "ぱーと, は", "ゃ, や", "んだ, わ", "ヴェニス, あ", "ゐど, わ"})
    void aReadingFallsUnderTheRowOfItsFirstKana(String kana, String row) {
        assertThat(new Reading(kana).row().map(KanaRow::label)).isEqualTo(Optional.of(row));
    }

    @ParameterizedTest
    @CsvSource({"すみだく, true", "ビーシーピー, true", "ベンチャー／スタートアップ, true", "墨田く, false", "sumida, false", "' ', false"})
    void aReadingIsKanaAlone(String text, boolean kana) {
        assertThat(Reading.isKana(text)).isEqualTo(kana);
    }
}
