/* Holds the port of the model to the answers of the original. */
package org.plancatalogue.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {
    private final Model model = Model.japanese();

    @Test
    void everyTextIsSplitAsTheOriginalSplitsIt() throws IOException {
        List<String> expected = Files.readAllLines(Path.of("src/test/resources/phrase/budoux.txt")).stream()
                .filter(it -> !it.startsWith("#"))
                .toList();
        assertThat(expected).hasSizeGreaterThanOrEqualTo(300);
        assertThat(expected.stream().map(it -> split(it.replace("|", "")))).containsExactlyElementsOf(expected);
    }

    private String split(String text) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            out.append(at > 0 && model.endsBefore(text, at) ? "|" : "").append(text.charAt(at));
        }
        return out.toString();
    }
}
