/* What readers find where a text is not translated, out of date, or in one language only. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SiteFile;

/**
 * A plan with one section in each state, an article that is not translated at all, and one whose original is English.
 * The stamps are those of the texts as they were before 空き店舗 was changed in m1-1.
 */
class FallbackTest {
    private static final String DATA = "script[type=application/ld+json]";
    private static final String BASE = "https://example.org/plans/";

    private static final String CHANGES = """
            === content/plans/mihon.en.md ===
            ---
            title: Mihon City Industry Plan
            name: Mihon City
            summary: The plan of Mihon City.
            made-from:
              _front: "61d0c6faac11"
              _lead: "e2c718aef8eb"
              m1: "808eaa658558"
              m1-1: "8930b64181d2"
            differs:
              abroad:
                section: Written for readers abroad.
            ---

            The plan of Mihon City.
            It grows an industrial cluster.

            ## For readers abroad {#abroad}

            Cities have mayors.[^1]

            [^1]: Elected ones.

            ## Promoting start-ups {#m1}

            ### Start-up Support Project {#m1-1}

            - [Subsidies](../articles/about#money) for vacant shops
            - Making [[cluster|clusters]]

            > [!tags]
            > As the name says.
            === content/articles/about.en.md ===
            (removed)
            === content/articles/names.en.md ===
            ---
            original: en
            title: Names of places
            summary: How places are named.
            ---

            Names are printed as they are.

            ## Wards {#wards}

            They call themselves cities.
            === content/articles/names.ja.md ===
            ---
            title: 地名
            summary: 地名の書き方です。
            ---

            地名は元のまま書きます。
            """;

    private static final String ITEMS = """
            - [Subsidies](../articles/about#money) for vacant shops
            - Making [[cluster|clusters]]
            """;

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, Document> pages = new TreeMap<>();
    private Document sitemap = new Document("");

    @BeforeEach
    void build() {
        BuildResult built = World.small()
                .with(CHANGES)
                .replacing("content/plans/mihon.ja.md", "空き店舗への", "空き地への")
                .replacing("content/plans/mihon.ja.md", "lines: 3..5", """
                        lines: 3..5
                              m1-2:
                                reading: ひとづくり
                                theme: startup
                                instruments: [subsidy]
                                audiences: [founder]
                                lines: 6..7""")
                .replacing(
                        "content/plans/mihon.ja.md",
                        "> 名前のとおりです。",
                        "> 名前のとおりです。\n\n### 人づくり事業 {#m1-2}\n\n- 研修の費用[^1]\n\n[^1]: 年に1回。\n")
                .build(folder);
        assertThat(built.publishable()).as(built.problems().toString()).isTrue();
        for (SiteFile file : built.files()) {
            if (file.path().value().endsWith(".html")) {
                pages.put(
                        file.path().value(),
                        Jsoup.parse(file.text(), BASE + file.path().value()));
            } else if (file.path().value().equals("sitemap.xml")) {
                sitemap = Jsoup.parse(file.text(), BASE, Parser.xmlParser());
            }
        }
    }

    @Test
    void aSectionThatIsNotTranslatedIsShownInItsOwnLanguageWithTheReason() {
        Element section = page("en/plans/mihon").getElementById("m1-2");

        assertThat(section.select("h3").attr("lang")).isEqualTo("ja");
        assertThat(section.select("h3").text()).isEqualTo("1-2 人づくり事業");
        assertThat(section.select(".prose").attr("lang")).isEqualTo("ja");
        assertThat(section.select(".prose").text()).contains("研修の費用");
        assertThat(section.select(".notice").text())
                .isEqualTo("This section has not been translated into English. The Japanese text is shown. 日本語で読む");
        assertThat(section.select(".notice a").attr("href")).isEqualTo("../../../ja/plans/mihon/index.html#m1-2");
        assertThat(section.select(".initiative__other")).isEmpty();
    }

    @Test
    void footnotesOfTwoLanguagesOnOnePageKeepApart() {
        Document page = page("en/plans/mihon");

        assertThat(page.select("#abroad .footnote a").attr("href")).isEqualTo("#fn-1");
        assertThat(page.select("#m1-2 .footnote a").attr("href")).isEqualTo("#fn-ja-1");
        assertThat(page.getElementById("fn-ja-1").text()).startsWith("年に1回。");
    }

    @Test
    void aSectionThatIsOlderThanItsOriginalIsShownWithANoticeAndTheWayThere() {
        Element section = page("en/plans/mihon").getElementById("m1-1");

        assertThat(section.select(".prose").attr("lang")).isEmpty();
        assertThat(section.select(".prose").text()).contains("Subsidies for vacant shops");
        assertThat(section.select(".notice").text())
                .isEqualTo("The Japanese text of this section has changed since this translation was made. 日本語で読む");
        assertThat(section.select(".notice a").attr("href")).isEqualTo("../../../ja/plans/mihon/index.html#m1-1");
    }

    @Test
    void aSectionOfTheTranslationAloneIsShownInTheOriginalToo() {
        Element there = page("en/plans/mihon").getElementById("abroad");
        Element here = page("ja/plans/mihon").getElementById("abroad");

        assertThat(there.select(".notice").text()).isEqualTo("This section has no counterpart in Japanese.");
        assertThat(here.select(".notice").text()).isEqualTo("この節には日本語の文がありません。英語の文を載せています。 Read in English");
        assertThat(here.select(".prose").attr("lang")).isEqualTo("en");
        assertThat(here.select(".prose").text()).startsWith("Cities have mayors.");
    }

    @Test
    void aNameThatIsNotTranslatedIsFiledBehindTheLetters() {
        Element group = page("en/index").select(".group").last();

        assertThat(group.id()).isEqualTo("letter-other");
        assertThat(group.select(".group__label").text()).isEqualTo("Other");
        assertThat(group.select(".entry__name span[lang=ja]").text()).isEqualTo("人づくり事業");
    }

    @Test
    void currentSectionsHaveNoNotice() {
        assertThat(page("en/plans/mihon").getElementById("m1").select("> .notice"))
                .isEmpty();
        assertThat(page("ja/plans/mihon").select(".notice")).hasSize(1);
    }

    @Test
    void aHeadingLeadsToItsCounterpartOrTheNearestSectionAroundIt() {
        Document ja = page("ja/plans/mihon");

        assertThat(counterpart(ja, "m1-1")).isEqualTo("../../../en/plans/mihon/index.html#m1-1");
        assertThat(counterpart(ja, "m1-2")).isEqualTo("../../../en/plans/mihon/index.html#m1");
        assertThat(ja.select("#m1-2 .switch__section").text()).isEqualTo("English: the nearest section");
        assertThat(counterpart(page("en/plans/mihon"), "abroad"))
                .isEqualTo("../../../ja/plans/mihon/index.html#abroad");
        assertThat(page("en/plans/mihon").select("#abroad .switch__section").text())
                .isEqualTo("日本語（この節）");
        assertThat(counterpart(page("en/names"), "wards")).isEqualTo("../../ja/names/index.html");
    }

    @Test
    void aPageWithoutAnyTranslationSendsSearchEnginesToItsOriginal() {
        Document page = page("en/about");

        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(BASE + "ja/about/");
        assertThat(page.select("link[hreflang]")).isEmpty();
        assertThat(page.select(".notice--page").text())
                .isEqualTo("This page has not been translated into English. The Japanese text is shown. 日本語で読む");
        assertThat(page.select("main .notice:not(.notice--page)")).isEmpty();
        assertThat(pages).doesNotContainKey("en/about/parallel/index.html");
        assertThat(listed()).contains(BASE + "ja/about/").doesNotContain(BASE + "en/about/");
    }

    @Test
    void aPlanWithoutAnyTranslationIsCitedByTheAddressOfItsOriginal() {
        BuildResult built = World.small()
                .with("=== content/plans/mihon.en.md ===\n(removed)\n")
                .build(folder.resolve("other"));

        assertThat(text(built, "en/plans/mihon/index.html")
                        .select(".cite__text")
                        .text())
                .contains(BASE + "ja/plans/mihon/")
                .doesNotContain(BASE + "en/plans/mihon/");
    }

    @Test
    void aPlanWithoutAnyTranslationHasItsLanguageMarkedWhereverItIsShown() {
        BuildResult built = World.small()
                .with("=== content/plans/mihon.en.md ===\n(removed)\n")
                .build(folder.resolve("other"));

        assertThat(text(built, "en/components/index.html")
                        .select("#component-contents a[lang=ja]")
                        .text())
                .isEqualTo("創業の促進");
        assertThat(built.problems())
                .extracting(Problem::kind)
                .isNotEmpty()
                .doesNotContain(ProblemKind.UNMARKED_JAPANESE);
    }

    /** As {@code ./catalogue translate} leaves it: the headings stand, and there is no text below them. */
    @Test
    void whatAnInitiativeDoesIsListedInItsOwnLanguageUntilItIsTranslated() {
        BuildResult built = World.small()
                .replacing("content/plans/mihon.en.md", ITEMS + "\n> [!tags]\n> As the name says.\n", "")
                .replacing("content/plans/mihon.ja.md", "- [[cluster|集積]]づくり\n", """
                        - [[cluster]]づくり

                          町ぐるみで進める。
                        """)
                .build(folder.resolve("other"));

        Element list = text(built, "en/themes/startup/index.html")
                .select(".item__contents")
                .first();
        assertThat(list).isNotNull();
        assertThat(list.attr("lang")).isEqualTo("ja");
        assertThat(list.select("li").eachText()).containsExactly("空き店舗への補助", "産業集積づくり", "町ぐるみで進める。");
    }

    @Test
    void partsWithoutAHeadingAreNamedByWhatTheyAre() {
        BuildResult built = World.small()
                .with(CHANGES)
                .replacing("content/plans/mihon.ja.md", "summary: 見本市の", "summary: この市の")
                .replacing("content/plans/mihon.ja.md", "\n見本市の計画です。", "\nこの市の計画です。")
                .build(folder.resolve("other"));

        assertThat(text(built, "en/status/index.html")
                        .select("#plans .progress__work li")
                        .eachText())
                .containsExactly("Title and summary: out of date", "Text before the first heading: out of date");
        assertThat(text(built, "ja/status/index.html")
                        .select("#plans .progress__work li")
                        .eachText())
                .containsExactly("題名と要約：要更新", "最初の見出しより前の文：要更新");
    }

    private static Document text(BuildResult built, String path) {
        return built.files().stream()
                .filter(it -> it.path().value().equals(path))
                .findFirst()
                .map(it -> Jsoup.parse(it.text(), BASE + path))
                .orElseThrow();
    }

    @Test
    void anArticleMayBeWrittenInEnglishFirst() {
        Document page = page("ja/names");

        assertThat(page.getElementById("wards").select(".notice").text())
                .isEqualTo("この節はまだ日本語に訳していません。英語の原文を載せています。 Read in English");
        assertThat(page("en/names").select(".notice")).isEmpty();
        assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo(BASE + "en/names/");
    }

    @Test
    void thePairsOfTheParallelViewSayWhatIsMissing() {
        Document page = page("en/plans/mihon/parallel");

        assertThat(page.select(".pair").eachAttr("id")).containsExactly("abroad", "m1", "m1-1", "m1-2");
        assertThat(page.select("#m1-1 .pair__half").eachAttr("lang")).containsExactly("en", "ja");
        assertThat(page.select("#m1-1 .pair__half[lang=en] .notice").text())
                .isEqualTo("The original has changed since this translation was made.");
        assertThat(page.select("#m1-2 .pair__half[lang=en]").text()).isEqualTo("Not translated yet.");
        assertThat(page.select("#abroad .pair__half[lang=ja]").text()).isEqualTo("There is no text in this language.");
    }

    @Test
    void theStatusPageCountsAndNamesWhatNeedsWork() {
        Element row = page("ja/status").select("#plans tbody tr").first();

        assertThat(row.select("td").eachText()).containsExactly("英語", "3", "1", "1", "1", "60%");
        assertThat(row.select(".progress__work li").eachText()).containsExactly("創業支援事業：要更新", "人づくり事業：未訳");
        assertThat(row.select(".progress__work a").eachAttr("href"))
                .containsExactly("../plans/mihon/index.html#m1-1", "../plans/mihon/index.html#m1-2");
    }

    /** One graph: the heads of the pages, the sitemap and the switch all say the same, and every version names each other. */
    @Test
    void everyVersionOfAPageNamesTheOthersAndTheSitemapSaysTheSame() {
        Map<String, Set<String>> heads = new TreeMap<>();
        pages.values().stream()
                .filter(it -> !it.select("link[rel=canonical]").isEmpty())
                .filter(it -> it.select("meta[name=robots]").isEmpty())
                .forEach(it -> heads.put(it.select("link[rel=canonical]").attr("href"), alternates(it, "link")));
        Map<String, Set<String>> entries = sitemap.select("url").stream()
                .collect(Collectors.toMap(it -> it.select("loc").text(), it -> alternates(it, "xhtml|link")));

        assertThat(entries).isEqualTo(heads);
        heads.forEach((address, alternates) -> alternates.stream()
                .filter(it -> !it.startsWith("x-default "))
                .map(it -> it.substring(it.indexOf(' ') + 1))
                .forEach(other -> assertThat(heads.get(other)).as(other).isEqualTo(alternates)));
    }

    /** JSON-LD is made from the same graph: a translation names its original, and the original its translation. */
    @Test
    void whatAPageSaysToProgramsAgreesWithItsHead() throws JsonProcessingException {
        assertThat(data(page("en/plans/mihon")).at("/translationOfWork/url").asText())
                .isEqualTo(BASE + "ja/plans/mihon/");
        assertThat(data(page("ja/plans/mihon")).at("/workTranslation/url").asText())
                .isEqualTo(BASE + "en/plans/mihon/");
        assertThat(data(page("en/names")).at("/workTranslation/url").asText()).isEqualTo(BASE + "ja/names/");
        assertThat(data(page("ja/about")).has("workTranslation")).isFalse();
        assertThat(page("en/about").select(DATA)).isEmpty();
        for (Document page : pages.values()) {
            if (!page.select(DATA).isEmpty()) {
                assertThat(data(page).at("/url").asText())
                        .isEqualTo(page.select("link[rel=canonical]").attr("href"));
                assertThat(data(page).at("/inLanguage").asText())
                        .isEqualTo(page.select("html").attr("lang"));
            }
        }
    }

    @Test
    void everySwitchLeadsToAPageAndToASectionOnIt() {
        List<Element> links = pages.values().stream()
                .flatMap(it -> it.select("a.switch__link, a.switch__section, a.notice__link").stream())
                .toList();

        assertThat(links).hasSizeGreaterThan(40);
        assertThat(links).allSatisfy(link -> {
            URI target = URI.create(link.absUrl("href"));
            // The one file of all texts leads to the site by full addresses, which leave out the index.
            Document page = pages.get(
                    target.toString().replace(BASE, "").replaceAll("#.*", "").replaceFirst("/$", "/index.html"));
            assertThat(page).as(target.toString()).isNotNull();
            if (target.getFragment() != null) {
                assertThat(page.getElementById(target.getFragment()))
                        .as(target.toString())
                        .isNotNull();
            }
        });
    }

    private static JsonNode data(Document page) throws JsonProcessingException {
        return new JsonMapper().readTree(page.selectFirst(DATA).data());
    }

    private Document page(String folderOfPage) {
        return pages.get(folderOfPage + "/index.html");
    }

    private static String counterpart(Document page, String section) {
        return page.getElementById(section).selectFirst(".switch__section").attr("href");
    }

    private Set<String> listed() {
        return new TreeSet<>(sitemap.select("loc").eachText());
    }

    private static Set<String> alternates(Element in, String link) {
        return in.select(link + "[hreflang]").stream()
                .map(it -> it.attr("hreflang") + " " + it.attr("href"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
