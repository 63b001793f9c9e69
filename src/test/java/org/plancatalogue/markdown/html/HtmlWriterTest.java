/* Tests the HTML of sections. */
package org.plancatalogue.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Lexicon;
import org.plancatalogue.markdown.MarkdownParser;
import org.plancatalogue.markdown.Prose;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.TermFinder;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

class HtmlWriterTest {
    private static final Lexicon NO_TERMS = Lexicon.builder(Lang.JA).build();

    @ParameterizedTest
    @CsvSource({
        "**重要。**次の, <strong>重要。</strong>次の",
        "これは**「重要」**です, これは<strong>「重要」</strong>です",
        "**計画（STEM）**を, <strong>計画（STEM）</strong>を",
        "***太字***の, <em><strong>太字</strong></em>の",
        "の***「太字」***の, の<em><strong>「太字」</strong></em>の",
        "~~廃止。~~次, <del>廃止。</del>次",
        "これは~~「廃止」~~です, これは<del>「廃止」</del>です",
        "**[題](x)**です, <strong><a href=\"L/x\">題</a></strong>です",
        "**한국어(조선말)**를, <strong>한국어(조선말)</strong>를",
        "葛󠄀**「城」**の, 葛󠄀<strong>「城」</strong>の",
        "𠮷**「野」**𠮷, 𠮷<strong>「野」</strong>𠮷",
        "a**(b)**c, a**(b)**c",
        "snake_case_word, <span lang=\"en\">snake_case_word</span>",
        "漢字_強調_漢字, 漢字_強調_漢字",
        "foo***bar***baz, foo<em><strong>bar</strong></em>baz"
    })
    void emphasisStandsBesideJapanese(String source, String html) {
        assertThat(ja(source)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "行。\\n次, 行。次",
        "**行。**\\n次, <strong>行。</strong>次",
        "行\\n**次**, 行<strong>次</strong>",
        "{墨田|すみだ}\\n区, <ruby>墨田<rp>（</rp><rt>すみだ</rt><rp>）</rp></ruby>区",
        "行\\n[題](x)\\n次, '行<a href=\"L/x\">題</a>次'",
        "行[[stem]]\\n[[bcp|継続]]\\n次, '行<a class=\"term\" href=\"T/stem\">題名</a><a class=\"term\" href=\"T/bcp\">継続</a>次'",
        "word\\nword2 日, <span lang=\"en\">word\\nword2</span> 日",
        "行\\n*abc*, 行\\n<em>abc</em>",
        "行。\\nBCP, 行。BCP",
        "行、\\n*BCP*, 行、<em>BCP</em>",
        "BCP\\n行, BCP\\n行",
        "行\\n🎉, 行\\n🎉"
    })
    void linesAreJoinedBetweenWideCharacters(String source, String html) {
        assertThat(ja(source.replace("\\n", "\n"))).isEqualTo("<p>" + html.replace("\\n", "\n") + "</p>");
    }

    @Test
    void aHardBreakStays() {
        assertThat(ja("行  \n次\\\n末")).isEqualTo("<p>行<br>\n次<br>\n末</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "\\{墨田|すみだ}, &#123;墨田|すみだ}",
        "{墨田}, &#123;墨田}",
        "{|すみだ}, &#123;|すみだ}",
        "{墨田|}, &#123;墨田|}",
        "{墨|田|す}, &#123;墨|田|す}",
        "`{墨田|すみだ}`, <code>&#123;墨田|すみだ}</code>"
    })
    void whatIsNotRubyIsText(String source, String html) {
        assertThat(ja(source)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void rubyInEnglishIsJapanese() {
        assertThat(body("at {日暮里|にっぽり} (日暮里)", Lang.EN, NO_TERMS))
                .isEqualTo("<p>at <ruby lang=\"ja\">日暮里<rp>（</rp><rt>にっぽり</rt><rp>）</rp></ruby>"
                        + " (<span lang=\"ja\">日暮里</span>)</p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "起業 (*kigyō*) | <span lang=\"ja\">起業</span> (<em lang=\"ja-Latn\">kigyō</em>)",
                "助成, *josei* | <span lang=\"ja\">助成</span>, <em lang=\"ja-Latn\">josei</em>",
                "the sound *sōzō* | the sound <em lang=\"ja-Latn\">sōzō</em>",
                "起業 is *really* new | <span lang=\"ja\">起業</span> is <em>really</em> new",
                "a firm (*a company*) | a firm (<em>a company</em>)"
            })
    void romanisedJapaneseInEnglishIsMarked(String source, String html) {
        assertThat(body(source, Lang.EN, NO_TERMS)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void tablesHoldRubyAndTermsAndAlignment() {
        assertThat(ja("| {墨|すみ} | [[stem|教]] | 数 |\n|-|:-:|-:|\n| [[stem|教育]] | a \\| b | **3** |\n| 一 |\n"))
                .isEqualTo("""
                        <div class="table"><table>
                        <thead>
                        <tr>
                        <th scope="col"><ruby>墨<rp>（</rp><rt>すみ</rt><rp>）</rp></ruby></th>
                        <th scope="col" data-align="center"><a class="term" href="T/stem">教</a></th>
                        <th scope="col" data-align="right">数</th>
                        </tr>
                        </thead>
                        <tbody>
                        <tr>
                        <td data-label="墨"><a class="term" href="T/stem">教育</a></td>
                        <td data-align="center" data-label="教">a | b</td>
                        <td data-align="right" data-label="数"><strong>3</strong></td>
                        </tr>
                        <tr>
                        <td data-label="墨">一</td>
                        <td data-align="center" data-label="教"></td>
                        <td data-align="right" data-label="数"></td>
                        </tr>
                        </tbody>
                        </table></div>""");
    }

    @Test
    void footnotesStandBelowTheSectionThatFirstUsesThem() {
        Prose prose = parse("""
                一[^b]二[^a]三[^b]。

                ## 題 {#t}

                四[^a]五[^c]。

                [^a]: 甲。
                [^b]: 乙[^d]。
                [^c]: 丙。

                    丙の二。
                [^d]: 丁。
                """);

        assertThat(html(prose.lead(), Lang.JA, NO_TERMS)).isEqualTo("""
                        <p>一REF1二REF2三REF1-2。</p>
                        <section class="footnotes" role="doc-endnotes">
                        <ol>
                        <li id="fn-1">
                        <p>乙REF3。BACK1BACK1-2</p>
                        </li>
                        <li id="fn-2">
                        <p>甲。BACK2BACK2-2</p>
                        </li>
                        <li id="fn-3">
                        <p>丁。BACK3</p>
                        </li>
                        </ol>
                        </section>""".transform(HtmlWriterTest::notes));
        assertThat(html(prose.sections().get(1), Lang.JA, NO_TERMS)).isEqualTo("""
                        <p>四REF2-2五REF4。</p>
                        <section class="footnotes" role="doc-endnotes">
                        <ol start="4">
                        <li id="fn-4">
                        <p>丙。</p>
                        <p>丙の二。BACK4</p>
                        </li>
                        </ol>
                        </section>""".transform(HtmlWriterTest::notes));
    }

    private static String notes(String shortened) {
        return shortened
                .replaceAll(
                        "REF(\\d)((?:-\\d)?)",
                        "<sup class=\"footnote\"><a id=\"fnref-$1$2\" href=\"#fn-$1\" role=\"doc-noteref\">$1</a></sup>")
                .replaceAll(
                        "BACK(\\d)((?:-\\d)?)",
                        " <a class=\"footnote-back\" href=\"#fnref-$1$2\" role=\"doc-backlink\""
                                + " aria-label=\"札\">↩\uFE0E</a>");
    }

    @Test
    void cellsOfAWideTableCarryTheWordsOfTheirHeader() {
        assertThat(ja("| 一 | **二** | 三 |\n|---|---|---|\n| a | b | c |\n"))
                .contains("<td data-label=\"一\">a</td>", "<td data-label=\"二\">b</td>", "<td data-label=\"三\">c</td>");
        assertThat(ja("| 一 | 二 |\n|---|---|\n| a | b |\n"))
                .contains("<td>a</td>")
                .doesNotContain("data-label");
    }

    @Test
    void notesSayThatTheyAreNotes() {
        assertThat(ja("> [!source]\n> 原文は**平成33年**とする。\n> 次\n>\n> [二](x)\n>\n> 三\n"))
                .isEqualTo("""
                        <div class="note" role="note" data-kind="source">
                        <p class="note__label">出典</p>
                        <p>原文は<strong>平成33年</strong>とする。次</p>
                        <p><a href="L/x">二</a></p>
                        <p>三</p>
                        </div>""");
        assertThat(ja("> [!photo]\n>\n> 写真\n")).contains("data-kind=\"photo\"").contains("<p>写真</p>");
        assertThat(ja("> [!問]\n> 文\n")).isEqualTo("<blockquote>\n<p>[!問]\n文</p>\n</blockquote>");
        assertThat(ja("> 引用\n> [!source]\n")).startsWith("<blockquote>");
    }

    @Test
    void innerHeadingsAreStrongParagraphs() {
        assertThat(ja("> ## 引用\n")).isEqualTo("<blockquote>\n<p><strong>引用</strong></p>\n</blockquote>");
    }

    @Test
    void linksKeepTitlesAndTellExternalOnes() {
        assertThat(ja("[内](../plans/ome \"題\\\"<\") [外](https://例.jp/あ?a=1&b=2)"))
                .isEqualTo("<p><a href=\"L/../plans/ome\" title=\"題&quot;&lt;\">内</a>"
                        + " <a href=\"https://%E4%BE%8B.jp/%E3%81%82?a=1&amp;b=2\" rel=\"external\">外</a></p>");
    }

    @Test
    void imagesHaveAnAlternative() {
        assertThat(ja("![図 *一* {墨|すみ}](a.png \"題\") ![][r]\n\n[r]: b.png\n"))
                .isEqualTo("<p><img src=\"I/a.png\" alt=\"図 一 墨\" title=\"題\"> <img src=\"I/b.png\" alt=\"\"></p>");
    }

    @ParameterizedTest
    @CsvSource({
        "[a](javascript:alert(1)), a",
        "[a](JAVA&Tab;SCRIPT:x), a",
        "[a](&#106;avascript:x), a",
        "<vbscript:x>, vbscript:x",
        "![図](data:text/html), 図",
        "<script>alert(1)</script>, &lt;script&gt;alert(1)&lt;/script&gt;",
        "<!-- x -->, &lt;!-- x --&gt;",
        "x <b onclick=1>y</b>, x &lt;b onclick=1&gt;y&lt;/b&gt;"
    })
    void whatIsNotAllowedIsInert(String source, String html) {
        assertThat(ja(source)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void codeIsEscapedAndNamesItsLanguage() {
        assertThat(ja("```a\"b><i x\n<b>&\n```\n\n    <c>\n\n`` ` ``\n"))
                .isEqualTo("<pre><code class=\"language-a&quot;b&gt;&lt;i\">&lt;b&gt;&amp;\n</code></pre>\n"
                        + "<pre><code>&lt;c&gt;\n</code></pre>\n<p><code>`</code></p>");
    }

    @Test
    void termsAreLinkedWhereTheyWereFound() {
        Lexicon lexicon = Lexicon.builder(Lang.JA)
                .term("STEM教育", "stem")
                .term("M&A", "merger")
                .build();
        assertThat(body("**STEM教育**とM&amp;AとSTEM教育。[STEM教育](x)", Lang.JA, lexicon))
                .isEqualTo("<p><strong><a class=\"term\" href=\"T/stem\">STEM教育</a></strong>と"
                        + "<a class=\"term\" href=\"T/merger\">M&amp;A</a>とSTEM教育。<a href=\"L/x\">STEM教育</a></p>");
    }

    /** The check finds that it leads nowhere; text alone would hide it. */
    @Test
    void aTermThatIsNoneIsALinkToo() {
        assertThat(ja("[[\"STEM.md|語]]")).isEqualTo("<p><a class=\"term\" href=\"T/&quot;STEM.md\">語</a></p>");
    }

    @Test
    void aTermLinkInsideALinkIsText() {
        assertThat(ja("[前[[stem]]後](x)")).isEqualTo("<p><a href=\"L/x\">前題名後</a></p>");
    }

    @Test
    void headingsHaveNoLinksAndNoId() {
        Section section = parse("## **STEM** Silicon [題](x)[[stem]]{墨|すみ}[^1] {#a}\n\n[^1]: 注\n")
                .section("a")
                .orElseThrow();

        assertThat(HtmlWriter.heading(section, Lang.JA).markup())
                .isEqualTo("<strong>STEM</strong> <span lang=\"en\">Silicon</span> 題<span lang=\"en\">stem</span>"
                        + "<ruby>墨<rp>（</rp><rt>すみ</rt><rp>）</rp></ruby>");
        assertThat(HtmlWriter.heading(parse("文").lead(), Lang.JA).isEmpty()).isTrue();
    }

    @Test
    void listsAreTightOrLoose() {
        assertThat(ja("- 一\n- 二\n  1. 三\n"))
                .isEqualTo("<ul>\n<li>一</li>\n<li>二\n<ol>\n<li>三</li>\n</ol>\n</li>\n</ul>");
        assertThat(ja("3. 一\n\n4. 二\n"))
                .isEqualTo("<ol start=\"3\">\n<li>\n<p>一</p>\n</li>\n<li>\n<p>二</p>\n</li>\n</ol>");
    }

    @Test
    void theOtherLanguageIsMarked() {
        assertThat(LangSpans.spans("区<>とSilicon Valley", Lang.JA).markup())
                .isEqualTo("区&lt;&gt;と<span lang=\"en\">Silicon Valley</span>");
    }

    private static String ja(String source) {
        return body(source, Lang.JA, NO_TERMS);
    }

    private static String body(String source, Lang lang, Lexicon lexicon) {
        return html(parse(source).lead(), lang, lexicon);
    }

    private static String html(Section section, Lang lang, Lexicon lexicon) {
        return HtmlWriter.body(section, lang, TermFinder.find(section, lexicon), new FixedLinker())
                .markup();
    }

    private static Prose parse(String source) {
        return MarkdownParser.parse(new SourceText("a.md", source), 0, new Problems());
    }

    private static final class FixedLinker implements Linker {
        @Override
        public String noteScope() {
            return "";
        }

        @Override
        public String link(String target) {
            return external(target) ? target : "L/" + target;
        }

        @Override
        public String image(String target) {
            return "I/" + target;
        }

        @Override
        public boolean external(String target) {
            return target.startsWith("https:");
        }

        @Override
        public String term(String id) {
            return "T/" + id;
        }

        @Override
        public String termTitle(String id) {
            return "題名";
        }

        @Override
        public String noteLabel(String kind) {
            return kind.equals("source") ? "出典" : "札";
        }
    }
}
