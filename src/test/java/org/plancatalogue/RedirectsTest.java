/* What readers find at an address that is no longer used. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.web.SiteFile;

class RedirectsTest {
    private static final String REDIRECTS = """
            === content/redirects.yaml ===
            plans/older: plans/mihon
            plans/older#m7: articles/about#money
            plans/older#m8: plans/mihon#m1
            plans/mihon#m9: plans/mihon#m1-1
            plans/mihon#gone: articles/about#money
            articles/terms: glossary
            glossary/old: home
            themes/old: themes/brand
            """;

    @TempDir
    private Path folder = Path.of("");

    private List<SiteFile> files = List.of();

    @BeforeEach
    void build() {
        BuildResult built = World.small().with(REDIRECTS).build(folder);
        assertThat(built.problems()).isEmpty();
        files = built.files();
    }

    @Test
    void anOldPageLeadsOnWithoutAScript() {
        Document page = page("ja/plans/older/index.html");

        assertThat(page.select("meta[http-equiv=refresh]").attr("content")).isEqualTo("0; url=../mihon/index.html");
        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://example.org/plans/ja/plans/mihon/");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[hreflang]")).isEmpty();
        assertThat(page.select("script[type]")).isEmpty();
    }

    @Test
    void itSaysSoInTheLanguageOfThePage() {
        assertThat(page("ja/plans/older/index.html").select("main").eachText())
                .containsExactly("このページは移動しました 新しいページ：見本市産業計画 この節は移りました：お金 この節は移りました：創業の促進");
        assertThat(page("en/plans/older/index.html").select("main").eachText())
                .containsExactly("This page has moved It is now here: Mihon City Industry Plan"
                        + " This section is now elsewhere: Money This section is now elsewhere: Promoting start-ups");
        assertThat(page("en/glossary/old/index.html").select("main a").outerHtml())
                .isEqualTo("<a href=\"../../index.html\" data-forward>Sample Catalogue</a>");
    }

    @Test
    void theLanguageSwitchLeadsToTheNewPageAtOnce() {
        assertThat(page("ja/plans/older/index.html")
                        .select(".site-header a[hreflang=en]")
                        .eachAttr("href"))
                .containsExactly("../../../en/plans/mihon/index.html");
    }

    @Test
    void itsSectionsAreListedWhereTheirIdsHaveChanged() {
        assertThat(moved(page("en/plans/older/index.html")))
                .containsExactly(
                        "m7 ../../about/index.html#money Money", "m8 ../mihon/index.html#m1 Promoting start-ups");
    }

    @Test
    void thePageInBothLanguagesLeadsOnToo() {
        assertThat(refresh("ja/plans/older/parallel/index.html")).isEqualTo("0; url=../../mihon/parallel/index.html");
        assertThat(refresh("ja/terms/index.html")).isEqualTo("0; url=../glossary/index.html");
        assertThat(refresh("ja/terms/parallel/index.html")).isEqualTo("0; url=../../glossary/index.html");
    }

    @Test
    void aFormerIdStandsRightBeforeTheSectionThatHasTakenItsPlace() {
        for (String path : List.of("ja/plans/mihon/index.html", "en/plans/mihon/parallel/index.html")) {
            Element former = page(path).getElementById("m9");
            assertThat(former.nextElementSibling().id()).isEqualTo("m1-1");
            assertThat(former.text()).isEmpty();
        }
    }

    @Test
    void aSectionThatIsElsewhereIsLinkedAtTheEndOfThePage() {
        assertThat(moved(page("en/plans/mihon/index.html"))).containsExactly("gone ../../about/index.html#money Money");
        assertThat(page("en/plans/mihon/index.html").select("main > *").last().id())
                .isEqualTo("gone");
    }

    @Test
    void noListNamesAnOldAddress() {
        Stream<SiteFile> lists = files.stream()
                .filter(it -> it.path().value().matches("sitemap.xml|.*feed.xml|llms.txt|search/.*|data/.*"));
        assertThat(lists)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(new String(it.bytes(), StandardCharsets.UTF_8))
                        .doesNotContain("plans/older", "glossary/old", "themes/old"));
    }

    @Test
    void aCatalogueWithoutRedirectsHasNoTraceOfThem(@TempDir Path other) {
        BuildResult plain = World.small().build(other);
        assertThat(plain.files())
                .filteredOn(it -> it.path().value().matches("(ja|en)/(plans|about).*\\.html"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.text()).doesNotContain("class=\"moved"));
    }

    /** The page of two plans has the names of both in its address. */
    @Test
    void thePagesThatComparedARenamedPlanLeadOn(@TempDir Path other) {
        String second = World.read(Path.of("src/test/resources/worlds/small.txt"))
                .replaceAll("(?s).*(=== content/plans/mihon.ja.md ===.*?)=== content/glossary.*", "$1");
        World two = World.small()
                .with(second.replace("plans/mihon.", "plans/second.")
                        .replace("139998", "130001")
                        .replace("m1", "n1")
                        .replace("見本市", "二番市")
                        .replace("Mihon", "Second"))
                .with("""
                        === content/redirects.yaml ===
                        plans/older: plans/mihon
                        plans/oldest: plans/mihon
                        plans/former: plans/second
                        """);

        BuildResult both = two.build(other);

        assertThat(both.files())
                .extracting(it -> it.path().value())
                .filteredOn(it -> it.startsWith("ja/compare/"))
                .containsExactly(
                        "ja/compare/former-mihon/index.html",
                        "ja/compare/former-older/index.html",
                        "ja/compare/former-oldest/index.html",
                        "ja/compare/index.html",
                        "ja/compare/second-mihon/index.html",
                        "ja/compare/second-older/index.html",
                        "ja/compare/second-oldest/index.html");
    }

    /** In what order it stood is not known any more, so that both are kept. */
    @Test
    void thePagesThatComparedAPlanThatIsGoneLeadToTheTable(@TempDir Path other) {
        List<SiteFile> all = World.small()
                .with("=== content/redirects.yaml ===\nplans/gone: compare\n")
                .build(other)
                .files();

        assertThat(all)
                .filteredOn(it -> it.path().value().matches("en/compare/.+/index.html"))
                .extracting(it -> it.path().value()
                        + " "
                        + Jsoup.parse(it.text()).select("main a").attr("href"))
                .containsExactly(
                        "en/compare/gone-mihon/index.html ../index.html",
                        "en/compare/mihon-gone/index.html ../index.html");
    }

    private static List<String> moved(Document page) {
        return page.select("main .moved").stream()
                .map(it -> it.id() + " " + it.select("a").attr("href") + " "
                        + it.select("a").text())
                .toList();
    }

    private String refresh(String path) {
        return page(path).select("meta[http-equiv=refresh]").attr("content");
    }

    private Document page(String path) {
        return Jsoup.parse(files.stream()
                .filter(it -> it.path().value().equals(path))
                .findFirst()
                .orElseThrow()
                .text());
    }
}
