/* How many columns a text takes in a terminal. */
package org.plancatalogue.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "墨田区, 6",
        "（「、」）, 10",
        "ｱｲｳ, 3",
        "～, 2",
        "〜, 2",
        "𠮷野, 4",
        "e\u0301, 1",
        "한국, 4",
        "ＢＣＰ, 6",
        "✅, 2",
        "✓, 1",
        "🏭, 2",
        "🌡, 1",
        "か\u3099, 2",
        "🈁🉠, 4",
        "䷀☰, 4",
        "㉈, 1"
    })
    void aWideCharacterTakesTwoColumns(String text, int columns) {
        assertThat(Width.columns(text)).isEqualTo(columns);
    }

    @Test
    void anEmojiIsNotAWideCharacterEvenWhereItIsMadeOfOne() {
        assertThat(Width.isWide('区')).isTrue();
        assertThat(Width.isWide(0x1F202)).as("🈂").isTrue();
        assertThat(Width.isWide(0x1F201)).as("🈁").isFalse();
        assertThat(Width.isWide(0x1F389)).as("🎉").isFalse();
    }
}
