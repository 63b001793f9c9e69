/* How YAML is read: texts as written, places exact. */
package org.plancatalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

class YamlReaderTest {
    @Test
    void everyKeyAndValueKnowsItsPlace() {
        assertThat(shown("""
                # 注釈
                title: 𠮷野
                tags: [𠮷, "b", 'c']
                pillars:
                  s1:
                    open: true
                    list:
                      - 一
                      - x: 1
                        y: 2
                "quoted key": |
                  本文
                   字下げ
                """)).isEqualTo("""
                2:1 title = 2:8 𠮷野
                3:1 tags = 3:7 [3:8 𠮷, 3:11 "b", 3:16 "c"]
                4:1 pillars = 5:3 {
                5:3 s1 = 6:5 {
                6:5 open = 6:11 true
                7:5 list = 8:7 [8:9 一, 9:9 {
                9:9 x = 9:12 1
                10:9 y = 10:12 2
                }]
                }
                }
                11:1 quoted key = 11:15 "本文
                 字下げ
                "
                """);
    }

    @Test
    void placesCountFromTheBeginningOfTheFile() {
        SourceText file = new SourceText("a.md", "前\n𠮷 title: x\n");
        Mapping mapping = YamlReader.read(file, 5, file.text().length(), new Problems());
        assertThat(mapping.entries().get(0).keyPlace()).hasToString("a.md:2:3");
        assertThat(mapping.entries().get(0).value().place()).hasToString("a.md:2:10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "011002",
                "013001",
                "1.10",
                "1_000",
                "0x1F",
                "0o17",
                "no",
                "No",
                "NO",
                "on",
                "off",
                "yes",
                "true",
                "1e400",
                ".inf",
                "-.inf",
                ".nan",
                "2024-01-01",
                "2024-02-30",
                "12:30:45",
                "+1",
                "=",
                "a:b",
                "a#b",
                "2019..2021",
                "2024-01-01T00:00:00Z",
                "999999999999999999999999999999",
                "平成33年度",
                "～",
                "C:x"
            })
    void textsArriveAsWritten(String text) {
        Problems problems = new Problems();
        Scalar scalar = (Scalar)
                Told.yaml("code: " + text + "\n", problems).entries().get(0).value();
        assertThat(scalar.text()).isEqualTo(text);
        assertThat(scalar.quoted()).isFalse();
        assertThat(scalar.isEmpty()).isFalse();
        assertThat(Told.of(problems)).isEmpty();
    }

    @Test
    void keysArriveAsWritten() {
        assertThat(shown("no: a\n1.10: b\nnull: c\n\"\": d\n"))
                .isEqualTo("1:1 no = 1:5 a\n2:1 1.10 = 2:7 b\n3:1 null = 3:7 c\n4:1  = 4:5 d\n");
    }

    @Test
    void signsOfYamlAreTextInsideQuotesAndBlocks() {
        assertThat(shown("""
                a: "*x &y !z # w: v @"
                b: '<< % `'
                c: |
                  *x # y
                  &z: @w
                "<<": d
                e: Plan#2
                f: a & b * c ! d
                """)).isEqualTo("""
                1:1 a = 1:4 "*x &y !z # w: v @"
                2:1 b = 2:4 "<< % `"
                3:1 c = 3:4 "*x # y
                &z: @w
                "
                6:1 << = 6:7 d
                7:1 e = 7:4 Plan#2
                8:1 f = 8:4 a & b * c ! d
                """);
    }

    @Test
    void markupArrivesUntouched() {
        assertThat(shown("""
                a: '</title><script>alert(1)</script>'
                b: ${7*7} <#assign x=1>
                c: 葛󠄀飾 👩‍👧 ]]>
                d: "say \\"yes\\" --> &amp;"
                """)).isEqualTo("""
                1:1 a = 1:4 "</title><script>alert(1)</script>"
                2:1 b = 2:4 ${7*7} <#assign x=1>
                3:1 c = 3:4 葛󠄀飾 👩‍👧 ]]>
                4:1 d = 4:4 "say "yes" --> &amp;"
                """);
    }

    @Test
    void nothingIsEmpty() {
        Mapping mapping =
                Told.yaml("a:\nb: ~\nc: null\nd: NULL\ne: \"\"\nf: '　'\ng: \"null\"\nh: '~'\n", new Problems());
        assertThat(mapping.entries().stream()
                        .filter(it -> ((Scalar) it.value()).isEmpty())
                        .map(Mapping.Entry::key))
                .containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void wholeLineCommentsAndLongTextsAreRead() {
        assertThat(shown("# a\ntitle: 一\n  二\n  # b\nname: \"三\n  四\"\n"))
                .isEqualTo("2:1 title = 2:8 一 二\n5:1 name = 5:7 \"三 四\"\n");
    }

    @Test
    void dividerInFrontOfAllContentIsHarmless() {
        assertThat(Told.ofYaml("# a\n---\ntitle: x\n")).isEmpty();
    }

    /** Each entry on its line as {@code key place, key, value place, value}. */
    private static String shown(String yaml) {
        Problems problems = new Problems();
        String shown = show(Told.yaml(yaml, problems));
        assertThat(Told.of(problems)).isEmpty();
        return shown;
    }

    private static String show(Mapping mapping) {
        return mapping.entries().stream()
                .map(it -> at(it.keyPlace()) + it.key() + " = " + show(it.value()) + "\n")
                .collect(Collectors.joining());
    }

    private static String show(Value value) {
        String place = at(value.place());
        if (value instanceof Mapping mapping) {
            return place + "{\n" + show(mapping) + "}";
        } else if (value instanceof Sequence sequence) {
            return place
                    + sequence.items().stream().map(YamlReaderTest::show).collect(Collectors.joining(", ", "[", "]"));
        }
        Scalar scalar = (Scalar) value;
        return place + (scalar.quoted() ? '"' + scalar.text() + '"' : scalar.text());
    }

    private static String at(Place place) {
        return place.position().line() + ":" + place.position().column() + " ";
    }
}
