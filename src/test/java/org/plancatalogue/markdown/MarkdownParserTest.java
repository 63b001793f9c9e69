/* Tests how a body is cut into sections, and what is told about it. */
package org.plancatalogue.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

class MarkdownParserTest {
    private static final String FRONT = "---\ntitle: 墨田区\n---\n";

    private final Problems problems = new Problems();

    @Test
    void everyHeadingOpensASection() {
        Prose prose = parse("""
                導入の文です。

                ## 背景とねらい {#background}

                本文です。

                ### 事業 *A* {#s1-1}

                - 一
                - 二

                Setext {#last}
                ======
                """);

        assertThat(prose.sections()).extracting(Section::id).containsExactly("", "background", "s1-1", "last");
        assertThat(prose.sections()).extracting(Section::level).containsExactly(1, 2, 3, 1);
        assertThat(prose.sections()).extracting(Section::heading).containsExactly("", "背景とねらい", "事業 A", "Setext");
        assertThat(prose.sections()).extracting(Section::text).containsExactly("導入の文です。", "本文です。", "一\n二", "");
        assertThat(prose.sections())
                .extracting(it -> it.place().toString())
                .containsExactly("plans/a.ja.md:4:1", "plans/a.ja.md:6:4", "plans/a.ja.md:10:5", "plans/a.ja.md:15:1");
        assertThat(prose.lead()).isSameAs(prose.sections().get(0));
        assertThat(prose.section("s1-1")).contains(prose.sections().get(2));
        assertThat(prose.section("s9")).isEmpty();
        assertThat(printed()).isEmpty();
    }

    @Test
    void anEmptyBodyHasALead() {
        assertThat(parse("").sections())
                .singleElement()
                .extracting(Section::text)
                .isEqualTo("");
    }

    @Test
    void headingsInsideQuotesAndListsOpenNoSection() {
        assertThat(parse("> # 引用\n\n- ## 項目\n").sections()).hasSize(1);
        assertThat(printed()).isEmpty();
    }

    @Test
    void missingBadAndDoubleIdsAreTold() {
        parse("""
                ## Background and aims

                ## 背景

                ## 事業 {#S1}

                ## 一 {#s1}

                ## 二𠮷 {#s1}

                ## 三 {#}
                """);

        assertThat(printed())
                .containsExactly(
                        "4:4 heading-without-id [Background and aims] {#background-and-aims}",
                        "6:4 heading-without-id [背景]",
                        "8:9 bad-id [S1] s1",
                        "12:9 duplicate-id [s1] 10:8",
                        "14:8 bad-id []");
    }

    @Test
    void anIdHasAtMost63Characters() {
        parse("## a {#" + "a".repeat(63) + "}\n\n## b {#" + "b".repeat(64) + "}\n\n## c {#-c}\n");

        assertThat(printed()).extracting(it -> it.substring(0, 10)).containsExactly("6:8 bad-id", "8:8 bad-id");
    }

    @Test
    void bracesElsewhereAreText() {
        Prose prose = parse("## 見出し {.class} {#a}\n\n本文 {#b} {onclick=x}\n");

        assertThat(prose.section("a").orElseThrow().heading()).isEqualTo("見出し {.class}");
        assertThat(prose.section("a").orElseThrow().text()).isEqualTo("本文 {#b} {onclick=x}");
    }

    @Test
    void rawHtmlIsTold() {
        parse("<div>\na\n</div>\n\n文<b>太</b> <!-- 注 -->\n\n<!-- 隠す -->\n");

        assertThat(printed())
                .containsExactly(
                        "4:1 raw-html [<div>]",
                        "8:2 raw-html [<b>]",
                        "8:6 raw-html [</b>]",
                        "8:11 raw-html [<!-- 注 -->]",
                        "10:1 raw-html [<!-- 隠す -->]");
    }

    @Test
    void placesCountASurrogatePairOnce() {
        parse("𠮷𠮷<b>\n");

        assertThat(printed()).containsExactly("4:3 raw-html [<b>]");
    }

    @Test
    void referencesAreThoseOfTextHeadingAndNotes() {
        Section section = parse("""
                        ## [題](../plans/ome) {#a}

                        [文](../plans/arakawa#a1-1 "題") ![図](a\\_b&amp;.png) <https://example.jp/x> <a@example.jp>
                        [参照][r] 注[^1]

                        [r]: ../themes/startup
                        [^1]: [注](../glossary/stem)
                        """).section("a").orElseThrow();

        assertThat(section.references())
                .extracting(it -> it.target()
                        + (it.image() ? " image " : " ")
                        + place(it.place().toString()))
                .containsExactly(
                        "../plans/ome 4:8",
                        "../plans/arakawa#a1-1 6:5",
                        "a_b&.png image 6:37",
                        "https://example.jp/x 6:53",
                        "mailto:a@example.jp 6:76",
                        "../themes/startup 9:6",
                        "../glossary/stem 10:11");
    }

    @Test
    void schemesAreJudgedAsABrowserReadsThem() {
        parse("""
                [a](javascript:alert(1))
                [b](JAVA&Tab;SCRIPT:x)
                [c](&#106;avascript:x)
                ![d](data:text/html,x)
                <vbscript:x>
                [e](java\\:x "t")
                [f](tel:03-0000-0000) [g](../a:b) [h](#a:b) [i](HTTPS://example.jp)
                """);

        assertThat(printed())
                .extracting(it -> it.replaceAll(" \\[.*", ""))
                .containsExactly(
                        "4:5 forbidden-scheme",
                        "5:5 forbidden-scheme",
                        "6:5 forbidden-scheme",
                        "7:6 forbidden-scheme",
                        "8:2 forbidden-scheme",
                        "9:5 forbidden-scheme");
    }

    @Test
    void aLinkAroundLinksIsText() {
        Section lead = parse("[x [b] y [b] [[stem]] z](e)\n\n[b]: u\n").lead();

        assertThat(lead.references()).extracting(Reference::target).containsExactly("u", "u");
        assertThat(lead.text()).isEqualTo("[x b y b stem z](e)");
    }

    @Test
    void aForbiddenLinkIsNoReference() {
        assertThat(parse("[a](javascript:x)\n").lead().references()).isEmpty();
    }

    @Test
    void termLinksAreAsWritten() {
        assertThat(parse("𠮷[[stem]]と[[ no-such | 別の語 ]]。\n").lead().termLinks())
                .extracting(it -> it.term() + " " + place(it.place().toString()))
                .containsExactly("stem 4:4", "no-such 4:14");
    }

    @Test
    void anUnknownNoteIsToldWithTheNearestKind() {
        parse("> [!sorce]\n> 文\n\n> [!x]\n> 文\n");

        assertThat(printed()).containsExactly("4:5 unknown-note [sorce] source", "7:5 unknown-note [x]");
    }

    @Test
    void aFootnoteWithoutTextIsTold() {
        assertThat(parse("文[^x]。\n").lead().text()).isEqualTo("文[^x]。");
        assertThat(printed()).containsExactly("4:2 footnote-missing [x]");
    }

    @Test
    void plainTextLeavesOutMarks() {
        String text = parse("""
                        **太字**と{墨田|すみだ}区の
                        [文](x)、`code`、[[stem|教育]]。 English
                        words &amp; \\*stars\\*[^1]

                        | 列 | 値 |
                        |----|----|
                        | あ | 1  |

                        > [!source]
                        > 注記です。

                        [^1]: 脚注です。
                        """).lead().text();

        assertThat(text).isEqualTo("""
                        太字と墨田区の文、code、教育。 English words & *stars*
                        列 値
                        あ 1
                        注記です。
                        脚注です。""");
    }

    @Test
    void sectionsAreEqualWhenTheyReadTheSame() {
        String text = "文[a]。\n\n## 題 {#t}\n\n同じ。\n\n[a]: x\n";

        assertThat(parse(text)).isEqualTo(parse(text)).hasSameHashCodeAs(parse(text));
        assertThat(parse(text).sections().get(1))
                .isNotEqualTo(parse(text.replace("同じ", "違う")).sections().get(1));
        assertThat(parse(text).lead())
                .isNotEqualTo(parse(text.replace(": x", ": y")).lead());
    }

    private Prose parse(String body) {
        return MarkdownParser.parse(new SourceText("plans/a.ja.md", FRONT + body), FRONT.length(), problems);
    }

    private List<String> printed() {
        return problems.all().stream().map(MarkdownParserTest::printed).toList();
    }

    private static String printed(Problem problem) {
        return place(problem.place().toString())
                + " " + problem.kind().code() + " " + problem.arguments()
                + problem.related().map(it -> " " + place(it.toString())).orElse("")
                + problem.suggestion().map(it -> " " + it).orElse("")
                + (problem.message(Lang.JA).contains("{0}") ? " message lacks an argument" : "");
    }

    private static String place(String place) {
        return place.replace("plans/a.ja.md:", "");
    }
}
