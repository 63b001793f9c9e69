/* How many columns a text takes in a terminal. */
package org.plancatalogue.lang;

import static org.assertj.core.api.Assertions.assertThat;

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
        "か\u3099, 2"
    })
    void aWideCharacterTakesTwoColumns(String text, int columns) {
        assertThat(Width.columns(text)).isEqualTo(columns);
    }
}
