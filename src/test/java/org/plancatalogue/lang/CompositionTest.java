/* Which characters are composed, and where they stood. */
package org.plancatalogue.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {
    @ParameterizedTest
    @CsvSource({
        "か\u3099, が",
        "ハ\u309A, パ",
        "うえの\u3001ふ\u309A, うえの、ぷ",
        "e\u0301, é",
        "u\u0323\u0308, ụ\u0308",
        "ｶ\u3099, ｶ\u3099",
        "\u3099か, \u3099か"
    })
    void lettersAndMarksBecomeOneCharacter(String written, String text) {
        assertThat(Composition.of(written).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFA19社", // a compatibility ideograph, which NFC turns into U+795E
                "\uFA19\u3099",
                "葛\uDB40\uDD00飾", // an ideograph with the selector of its form
                "\u212B\u2126", // Ångström and Ohm
                "\u0958", // excluded from composition
                "\u0301",
                "が゛ﾞ",
                "👩\u200D👧\uFE0F"
            })
    void nothingElseIsChanged(String text) {
        assertThat(Composition.of(text).text()).isEqualTo(text);
        assertThat(Composition.of(text).passages()).isEmpty();
    }

    @Test
    void everyOffsetLeadsBackToWhatWasWritten() {
        String[] pieces = {"か\u3099", "𠮷", "a", "e\u0301", "\n", "\uFA19", "ハ\u309A"};
        Random random = new Random(1);
        for (int run = 0; run < 200; run++) {
            StringBuilder written = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                written.append(pieces[random.nextInt(pieces.length)]);
            }
            Composition composition = Composition.of(written.toString());
            String text = composition.text();
            assertThat(Composition.of(text).passages()).isEmpty();
            for (int offset = 0; offset <= text.length(); offset++) {
                String before = written.substring(0, composition.written(offset));
                assertThat(normalized(before)).isEqualTo(normalized(text.substring(0, offset)));
            }
        }
    }

    private static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
