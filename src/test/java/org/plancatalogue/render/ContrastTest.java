/* The colours against each other, by the formula of WCAG 2. */
package org.plancatalogue.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.content.Accent;

class ContrastTest {
    private static final List<String> ACCENTS = Accent.keys();
    private static final List<String> PAPERS = List.of("paper", "paper-shade");

    private static Map<String, String> light = Map.of();
    private static Map<String, String> dark = Map.of();

    @BeforeAll
    static void readTokens() throws IOException {
        String css = Files.readString(Path.of("templates/base/tokens.css"));
        int turn = css.indexOf("@media (prefers-color-scheme: dark)");
        light = colours(css.substring(0, turn));
        dark = colours(css.substring(turn));
    }

    @Test
    void darkSetsEveryColourThatLightSets() {
        assertThat(dark.keySet()).isEqualTo(light.keySet());
    }

    @Test
    void accentsStandOutFromPaper() {
        for (String accent : ACCENTS) {
            assertThat(contrast(light, accent, "paper")).as(accent).isGreaterThanOrEqualTo(5.5);
            assertThat(contrast(dark, accent, "paper")).as(accent).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawingsWithoutAStyleSheetHaveTheColourOfLightPaper(Accent accent) {
        assertThat(accent.onWhite()).isEqualTo("#" + light.get(accent.key()));
    }

    @Test
    void textAndLinksAreReadableOnBothPapers() {
        for (Map<String, String> set : List.of(light, dark)) {
            for (String paper : PAPERS) {
                assertThat(contrast(set, "ink", paper)).isGreaterThanOrEqualTo(12);
                assertThat(contrast(set, "ink-soft", paper)).isGreaterThanOrEqualTo(7);
                assertThat(contrast(set, "link", paper)).isGreaterThanOrEqualTo(7);
                assertThat(contrast(set, "link-hover", paper)).isGreaterThanOrEqualTo(7);
                assertThat(contrast(set, "link-visited", paper)).isGreaterThanOrEqualTo(7);
                assertThat(contrast(set, "link-active", paper)).isGreaterThanOrEqualTo(4.5);
            }
        }
    }

    @Test
    void linesOfMarksAndFocusAreVisible() {
        for (Map<String, String> set : List.of(light, dark)) {
            assertThat(contrast(set, "rule-strong", "paper")).isGreaterThanOrEqualTo(3);
            assertThat(contrast(set, "focus-line", "paper")).isGreaterThanOrEqualTo(3);
            assertThat(contrast(set, "focus-ink", "focus-fill")).isGreaterThanOrEqualTo(7);
        }
    }

    @Test
    void theFormulaIsThatOfTheGuidelines() {
        assertThat(contrast(Map.of("a", "000000", "b", "ffffff"), "a", "b")).isEqualTo(21);
        assertThat(contrast(Map.of("a", "767676", "b", "ffffff"), "a", "b")).isBetween(4.54, 4.55);
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        Pattern.compile("--([a-z-]+): #([0-9a-f]{6});")
                .matcher(css)
                .results()
                .forEach(it -> colours.put(it.group(1), it.group(2)));
        return colours;
    }

    private static double contrast(Map<String, String> set, String one, String other) {
        double a = luminance(set.getOrDefault(one, ""));
        double b = luminance(set.getOrDefault(other, ""));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
