/* Feeds as other people's programs read them. */
package org.plancatalogue.export.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.RealSite;
import org.plancatalogue.Schemas;
import org.plancatalogue.World;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.Alternate;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

class FeedTest {
    private static final String BASE = "https://plan-catalogue.example/";
    private static final String RELEASE = "release:\n  version: \"2.1\"\n  date: 2024-01-31\narticles:";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void theFeedsAreValid(Lang lang) throws Exception {
        assertThat(Schemas.relaxNg("atom.rnc", text(RealSite.BUILT, lang.tag() + "/feed.xml")))
                .isEmpty();
    }

    @Test
    void theSchemaNoticesWhatIsWrong() throws Exception {
        String feed = text(RealSite.BUILT, "en/feed.xml");
        assertThat(Schemas.relaxNg("atom.rnc", feed.replaceFirst("<updated>.*</updated>", "")))
                .isNotEmpty();
        assertThat(Schemas.relaxNg("atom.rnc", feed.replace("T00:00:00+09:00", "")))
                .isNotEmpty();
        assertThat(Schemas.relaxNg("atom.rnc", feed.replace("summary>", "description>")))
                .isNotEmpty();
        assertThat(Schemas.relaxNg("atom.rnc", feed.replace(" href=", " to="))).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aReaderFindsTheReleaseAndEveryPlan(Lang lang) throws Exception {
        SyndFeed feed = read(text(RealSite.BUILT, lang.tag() + "/feed.xml"));
        Document home = Jsoup.parse(text(RealSite.BUILT, lang.tag() + "/index.html"), BASE + lang.tag() + "/");
        assertThat(feed.getTitle()).isEqualTo(home.select("h1").text());
        assertThat(text(RealSite.BUILT, lang.tag() + "/feed.xml"))
                .contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + lang.tag() + "\">");
        assertThat(feed.getEntries().get(0).getTitle()).contains(feed.getTitle(), "1.0");
        List<SyndEntry> plans = feed.getEntries().subList(1, feed.getEntries().size());
        assertThat(plans.stream().map(SyndEntry::getLink))
                .containsExactlyElementsOf(home.select(".plan-card__name a").stream()
                        .map(it -> it.absUrl("href").replaceFirst("index\\.html$", ""))
                        .toList());
        for (SyndEntry plan : plans) {
            Document page = page(plan.getLink());
            assertThat(page.select(".masthead__title").text()).isEqualTo(plan.getTitle());
            assertThat(page.select("meta[name=description]").attr("content"))
                    .isEqualTo(plan.getDescription().getValue());
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(plan.getUri());
            assertThat(plan.getLinks().stream().map(SyndLink::getHreflang))
                    .containsExactly(lang.tag(), lang.other().tag());
            assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
                    .containsAll(plan.getLinks().stream().map(SyndLink::getHref).toList());
        }
    }

    @Test
    void theDayIsThatOfTheReleaseInJapan() throws Exception {
        SyndFeed feed = read(text(RealSite.BUILT, "en/feed.xml"));
        assertThat(feed.getPublishedDate().toInstant()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
        assertThat(feed.getEntries())
                .allSatisfy(it ->
                        assertThat(it.getUpdatedDate().toInstant()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z")));
    }

    @Test
    void everyPageOfALanguageLeadsToItsFeed() {
        List<SiteFile> pages = RealSite.BUILT.files().stream()
                .filter(it -> it.path().value().matches("(ja|en)/.*\\.html"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(100).allSatisfy(it -> {
            Document page = Jsoup.parse(it.text(), BASE + it.path().value());
            assertThat(page.select("link[type=application/atom+xml]").stream().map(link -> link.absUrl("href")))
                    .as(it.path().value())
                    .containsExactly(BASE + it.path().value().substring(0, 2) + "/feed.xml");
        });
    }

    @Test
    void aPlanWithoutTextInALanguageIsNotInItsFeed() throws Exception {
        BuildResult built = World.small()
                .replacing("content/site.yaml", "articles:", RELEASE)
                .with("""
                        === content/plans/mihon.en.md ===
                        (removed)
                        """)
                .build(folder);
        assertThat(read(text(built, "en/feed.xml")).getEntries()).hasSize(1);
        SyndFeed japanese = read(text(built, "ja/feed.xml"));
        assertThat(japanese.getEntries()).hasSize(2);
        assertThat(japanese.getEntries().get(1).getLinks().stream().map(SyndLink::getHreflang))
                .containsExactly("ja");
    }

    @Test
    void aCatalogueThatCountsNoReleasesHasNoFeed() {
        BuildResult built = World.small().build(folder);
        assertThat(built.files()).noneMatch(it -> it.path().value().endsWith("feed.xml"));
        assertThat(text(built, "en/index.html")).doesNotContain("atom+xml");
    }

    @Test
    void whateverATitleHoldsItStaysATitle() throws Exception {
        String evil = "<script>a & b</script> ]]> \"'${1} &amp; 𠮷😀 e\u0301 \u2028";
        Feed feed = new Feed(
                Lang.JA,
                BASE + "ja/feed.xml",
                BASE,
                List.of(),
                evil,
                evil,
                evil,
                evil,
                BASE + "?a=1&b=\"2\"",
                LocalDate.of(2024, 2, 29),
                List.of(new Entry(
                        "tag:a.example,2024:1", evil + "\u0007\uFFFE", evil, List.of(new Alternate("ja", BASE)))));
        String xml = feed.file(new SitePath("feed.xml")).text();
        assertThat(Schemas.relaxNg("atom.rnc", xml.replace("b=&quot;2&quot;", "b=2")))
                .isEmpty();
        SyndFeed read = read(xml);
        assertThat(read.getTitle()).isEqualTo(evil);
        assertThat(read.getAuthors().get(0).getName()).isEqualTo(evil);
        assertThat(read.getEntries().get(0).getTitle()).isEqualTo(evil + "\uFFFD\uFFFD");
        assertThat(read.getEntries().get(0).getDescription().getValue()).isEqualTo(evil);
    }

    private static SyndFeed read(String xml) throws Exception {
        return new SyndFeedInput().build(new StringReader(xml));
    }

    private static Document page(String address) {
        return Jsoup.parse(text(RealSite.BUILT, address.substring(BASE.length()) + "index.html"));
    }

    private static String text(BuildResult built, String path) {
        Optional<SiteFile> file = built.files().stream()
                .filter(it -> it.path().value().equals(path))
                .findFirst();
        return file.orElseThrow().text();
    }
}
