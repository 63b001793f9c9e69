/* Whatever is done to a file, reading it ends with problems that lie in it. */
package org.plancatalogue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.yaml.Mapping;
import org.plancatalogue.yaml.YamlReader;

class DamagedSourceTest {
    private static final String SOUND = """
            ---
            title: 𠮷野の計画
            code: 011002
            tags: [network, "a b", 'c']
            # 注釈
            pillars:
              s1:
                open: true
                initiatives:
                  s1-1:
                    reading: すみだ
                    audiences:
                      - venture
                      - x: 1
            summary: |
              一行目
              二行目
            ---
            本文
            """;

    private static final String[] PIECES = {
        "\"",
        "'",
        ":",
        ": ",
        "：",
        "#",
        " #",
        "\t",
        "\n",
        " ",
        "　",
        "&a ",
        "*a",
        "!x ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "- ",
        "---\n",
        "...\n",
        "\\",
        "|",
        ">",
        "@",
        "`",
        "%",
        "\u0000",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "\uD800",
        "𠮷",
        "\r",
        "<<: ",
        "? ",
        "~",
        "\"\\U0011FFFF\"",
        "\"\\uD83D\"",
        "\n\n",
        "title: x\n",
        "  ",
        "0".repeat(2000)
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readingEndsWithPlacesInTheFile(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1000; i++) {
            StringBuilder text = new StringBuilder(SOUND);
            for (int damage = random.nextInt(5); damage >= 0; damage--) {
                int at = random.nextInt(text.length());
                text.replace(
                        at, Math.min(text.length(), at + random.nextInt(3)), PIECES[random.nextInt(PIECES.length)]);
            }
            SourceText file = new SourceText("a.md", text.toString());
            Problems problems = new Problems();
            Document document = Document.read(file, problems);
            assertThat(document.bodyStart()).isBetween(0, text.length());
            assertThat(problems.all()).map(Problem::place).allSatisfy(it -> assertLiesIn(it, file));
            assertThat(document.meta().whole() || problems.hasErrors()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void damageInOneLineIsToldInThatLineOrTheNext(long seed) {
        Random random = new Random(seed);
        String[] values = {"A: B", "@x", "`x`", "\"x", "'x", "[x", "[x] y", "*x", "&x", "!x y", "%x", "a #b", "- x"};
        String[] keys = {"title", "name", "code", "reading", "kind"};
        for (int i = 0; i < 500; i++) {
            int bad = random.nextInt(keys.length);
            StringBuilder yaml = new StringBuilder();
            for (int line = 0; line < keys.length; line++) {
                String value = line == bad ? values[random.nextInt(values.length)] : "墨田";
                yaml.append(keys[line]).append(": ").append(value).append('\n');
            }
            Problems problems = new Problems();
            SourceText file = new SourceText("a.yaml", yaml.toString());
            Mapping mapping = YamlReader.read(file, 0, yaml.length(), problems);
            assertThat(problems.all())
                    .as(yaml.toString())
                    .map(it -> it.place().position().line())
                    .isEqualTo(List.of(bad + 1));
            assertThat(mapping.entries()).hasSizeBetween(4, 5);
        }
    }

    private static void assertLiesIn(Place place, SourceText file) {
        int line = place.position().line();
        assertThat(file.line(line)).isPresent();
        String text = file.line(line).orElseThrow();
        assertThat(place.position().column()).isBetween(1, text.codePointCount(0, text.length()) + 1);
    }
}
