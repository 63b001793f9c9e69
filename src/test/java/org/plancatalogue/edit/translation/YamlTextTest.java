/* A value above the fence is replaced, and nothing else, whatever ends the lines. */
package org.plancatalogue.edit.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {
    private static final String FILE = "---\ntitle: One\n  more\nsummary: Two\n---\n\ntitle: Three\n";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aValueIsReplacedWhateverEndsTheLines(String end) {
        assertThat(YamlText.replaced(FILE.replace("\n", end), "title", "Four: five"))
                .isEqualTo("---\ntitle: \"Four: five\"\nsummary: Two\n---\n\ntitle: Three\n".replace("\n", end));
    }
}
