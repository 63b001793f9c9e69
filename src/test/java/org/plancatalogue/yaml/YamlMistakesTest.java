/* What is told of YAML that cannot be read as it was meant. */
package org.plancatalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problems;

class YamlMistakesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '│', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            title: A: B             │ 1:9 yaml-needs-quotes → "A: B"
            title: A: B: C          │ 1:9 yaml-needs-quotes → "A: B: C"
            title: @x               │ 1:8 yaml-needs-quotes → "@x"
            title: `x`              │ 1:8 yaml-needs-quotes → "`x`"
            title: %x               │ 1:8 yaml-needs-quotes → "%x"
            title: [市] x           │ 1:8 yaml-needs-quotes → "[市] x"
            title: [市, 区] x       │ 1:8 yaml-needs-quotes → "[市, 区] x"
            title: "市" x           │ 1:8 yaml-needs-quotes → '"市" x'
            title: ] x              │ 1:8 yaml-needs-quotes → "] x"
            title: , x              │ 1:8 yaml-needs-quotes → ", x"
            title: - x              │ 1:8 yaml-needs-quotes → "- x"
            title: ? x              │ 1:8 yaml-needs-quotes → "? x"
            title: > x              │ 1:8 yaml-needs-quotes → "> x"
            title: "x               │ 1:8 yaml-unclosed → "x"
            title: 'x               │ 1:8 yaml-unclosed → 'x'
            title: [x, y            │ 1:8 yaml-unclosed → [x, y]
            title: {x: y            │ 1:8 yaml-unclosed → {x: y}
            title: "\\q"            │ 1:10 yaml-syntax
            title: *x               │ 1:8 yaml-anchor
            title: *重要* だ        │ 1:8 yaml-anchor
            title: &x y             │ 1:8 yaml-anchor
            title: &                │ 1:8 yaml-anchor
            title: !x y             │ 1:8 yaml-anchor
            title: !!str y          │ 1:8 yaml-anchor
            title: !!javax.script.ScriptEngineManager [x] │ 1:8 yaml-anchor
            title: !<x> y           │ 1:8 yaml-anchor
            title: [a, *x]          │ 1:12 yaml-anchor
            &x title: y             │ 1:1 yaml-anchor
            !x title: y             │ 1:1 yaml-anchor
            *x : y                  │ 1:1 yaml-anchor
            <<: y                   │ 1:1 yaml-anchor
            title: 計画 #2          │ 1:11 yaml-comment-cuts-value → "計画 #2"
            title: #2               │ 1:8 yaml-comment-cuts-value → "#2"
            title: a "b" # c        │ 1:14 yaml-comment-cuts-value → 'a "b" # c'
            title: "計画" # 二      │
            title：x                │ 1:6 yaml-colon → title: x
            title:x                 │ 1:6 yaml-colon → title: x
            title:　墨田            │ 1:6 yaml-colon → title: 墨田
            title                   │ 1:1 not-a-mapping
            - title: x              │ 1:1 not-a-mapping
            [title]: x              │ 1:1 not-a-mapping
            ? title                 │
            : x                     │ 1:1 not-a-mapping
            title: "\\u202E"        │ 1:8 bad-character
            title: "\\ud800"        │ 1:8 bad-character
            title: "\\0"            │ 1:8 bad-character
            """)
    void mistakeInALineIsToldAtItsPlace(String line, String told) {
        String expected = told == null ? "" : told;
        assertThat(Told.ofYaml(line + "\n")).isEqualTo(expected);
        if (!expected.isEmpty() && !expected.contains("not-a-mapping")) {
            String below = expected.replaceFirst("^1:", "2:");
            assertThat(Told.ofYaml("name: a\n" + line + "\nreading: b\n")).isEqualTo(below);
        }
    }

    @Test
    void allMistakesAreToldInOneRun() {
        Problems problems = new Problems();
        Mapping mapping = Told.yaml("""
                title: A: B
                name：墨田区
                code: @131075
                pillars:
                  s1:
                    reading: "すみだ
                    lines: 1..2
                    open：true
                  s2：
                    theme: x
                  s3:
                    theme: *y
                    theme: z
                summary: 計画 #2
                alias: `x`
                """, problems);
        assertThat(Told.of(problems)).isEqualTo("""
                1:9 yaml-needs-quotes → "A: B"
                2:5 yaml-colon → name: 墨田区
                3:7 yaml-needs-quotes → "@131075"
                6:14 yaml-unclosed → "すみだ"
                8:9 yaml-colon → open: true
                9:5 yaml-colon → s2:
                12:12 yaml-anchor
                13:5 duplicate-key
                14:13 yaml-comment-cuts-value → "計画 #2"
                15:8 yaml-needs-quotes → "`x`\"""");
        assertThat(mapping.whole()).isFalse();
        assertThat(mapping.entries().stream().map(Mapping.Entry::key)).containsExactly("pillars", "summary");
    }

    @Test
    void unclosedQuoteIsToldWhereItOpensThoughAnotherFollows() {
        assertThat(Told.ofYaml("title: \"a\nname: \"b\"\n")).isEqualTo("1:8 yaml-unclosed → \"a\"");
        assertThat(Told.ofYaml("title: 'a\nname: 'b'\nx: @\n"))
                .isEqualTo("1:8 yaml-unclosed → 'a'\n3:4 yaml-needs-quotes → \"@\"");
        assertThat(Told.ofYaml("a:\n  ja: \"x\n  en: \"y\"\n")).isEqualTo("2:7 yaml-unclosed → \"x\"");
    }

    @Test
    void unclosedBracketIsToldWhereItOpens() {
        assertThat(Told.ofYaml("tags: [a, b\nname: x\ntitle: y\n")).isEqualTo("1:7 yaml-unclosed → [a, b]");
    }

    @Test
    void indentationThatDoesNotFitIsTold() {
        assertThat(Told.ofYaml("title: x\n  name: y\n")).isEqualTo("2:3 yaml-indent");
        assertThat(Told.ofYaml("a:\n    b: 1\n  c: 2\nd: 3\n")).isEqualTo("3:3 yaml-indent");
        assertThat(Told.ofYaml("a:\n  - b\n c: d\n")).isEqualTo("3:2 yaml-indent");
    }

    @Test
    void spacesOfOtherKindsAreToldAndReadAsSpaces() {
        Problems problems = new Problems();
        Mapping mapping = Told.yaml("a:\n\tb:\n\t\tc: 1\n\u3000\u3000d: 2\n", problems);
        assertThat(Told.of(problems)).isEqualTo("2:1 yaml-space\n3:1 yaml-space\n4:1 yaml-space");
        assertThat(Told.ofYaml("a:\n\u00A0b: 1\n")).isEqualTo("2:1 yaml-space");
        assertThat(Told.ofYaml("a:\t1\n")).isEqualTo("1:3 yaml-space");
        assertThat(mapping.entries().get(0).value()).isInstanceOf(Mapping.class);
    }

    @Test
    void fullWidthSpaceAtTheBeginningOfTextIsText() {
        assertThat(Told.ofYaml("a: |\n  \u3000墨田区は\n")).isEmpty();
    }

    @Test
    void lineWithoutAKeyIsTold() {
        assertThat(Told.ofYaml("a: x\nb y\nc: z\n")).isEqualTo("2:1 not-a-mapping");
        assertThat(Told.ofYaml("title：x\nname：b\n")).isEqualTo("1:6 yaml-colon → title: x\n2:5 yaml-colon → name: b");
        assertThat(Told.ofYaml("title：x\nname: b\n")).isEqualTo("1:6 yaml-colon → title: x");
        assertThat(Told.ofYaml("- a\n- b\n")).isEqualTo("1:1 not-a-mapping");
        assertThat(Told.ofYaml("一\n二\n")).isEqualTo("1:1 not-a-mapping");
        assertThat(Told.ofYaml("")).isEqualTo("1:1 yaml-empty");
    }

    @Test
    void whatStandsBehindADividerIsNotRead() {
        assertThat(Told.ofYaml("a: 1\n...\nb: @\n")).isEqualTo("2:1 yaml-second-document");
        assertThat(Told.ofYaml("---\na: 1\n---\nb: 2\n")).isEqualTo("3:1 yaml-second-document");
    }

    @Test
    void duplicateKeyNamesTheFirst() {
        Problems problems = new Problems();
        Mapping mapping = Told.yaml("a: 1\nb:\n  a: 2\na: 3\n\"a\": 4\n", problems);
        assertThat(Told.of(problems)).isEqualTo("4:1 duplicate-key\n5:1 duplicate-key");
        assertThat(problems.all())
                .allSatisfy(it -> assertThat(it.related().orElseThrow()).hasToString("a.yaml:1:1"));
        assertThat(mapping.entries()).hasSize(2);
    }

    @Test
    void laughsAreToldAndNotMultiplied() {
        assertThat(Told.ofYaml("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")).isEqualTo("""
                1:4 yaml-anchor
                2:4 yaml-anchor
                2:8 yaml-anchor
                2:12 yaml-anchor
                3:5 yaml-anchor
                3:9 yaml-anchor""");
    }

    @Test
    void deepNestingIsTold() {
        assertThat(Told.ofYaml("a: " + "[".repeat(19) + "]".repeat(19) + "\n")).isEmpty();
        assertThat(Told.ofYaml("a: " + "[".repeat(20) + "]".repeat(20) + "\nb: @\n"))
                .isEqualTo("1:23 yaml-too-deep\n2:4 yaml-needs-quotes → \"@\"");
        assertThat(Told.ofYaml("a: " + "[".repeat(60_000))).isEqualTo("1:23 yaml-too-deep");
        assertThat(Told.ofYaml("a: " + "{x: ".repeat(15_000))).isEqualTo("1:80 yaml-too-deep");
        StringBuilder blocks = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            blocks.append(" ".repeat(i)).append("a:\n");
        }
        assertThat(Told.ofYaml(blocks.toString())).isEqualTo("21:21 yaml-too-deep");
    }

    @Test
    void manyKeysAreRead() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 8000; i++) {
            keys.append('k').append(i).append(": \n");
        }
        Problems problems = new Problems();
        assertThat(Told.yaml(keys.toString(), problems).entries()).hasSize(8000);
        assertThat(Told.of(problems)).isEmpty();
    }

    @Test
    void messagesAreOneSentenceInBothLanguages() {
        Problems problems = new Problems();
        Told.yaml("title: \"\\q\"\n", problems);
        assertThat(problems.all().get(0).message(Lang.EN))
                .isEqualTo("this is not YAML: found unknown escape character q");
        assertThat(problems.all().get(0).message(Lang.JA))
                .doesNotContain("Exception")
                .doesNotContain("\n");
    }
}
