/* The catalogue in one file: all of it, and nothing but it. */
package org.plancatalogue.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.RealSite;
import org.plancatalogue.World;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.SiteFile;

class EditionTest {
    private static final String BASE = "https://plan-catalogue.example/";
    private static final Map<String, Document> PAGES = RealSite.BUILT.files().stream()
            .filter(it -> it.path().value().endsWith(".html"))
            .collect(
                    Collectors.toMap(it -> it.path().value(), it -> Jsoup.parse(it.text()), (a, b) -> a, TreeMap::new));

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void noIdStandsTwiceAndEveryInnerLinkLeadsSomewhere(Lang lang) {
        Document edition = edition(lang);
        List<String> ids = edition.select("[id]").eachAttr("id");
        assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        List<String> inner = edition.select("a[href^=#]").eachAttr("href");
        assertThat(inner).hasSizeGreaterThan(200);
        assertThat(ids).containsAll(inner.stream().map(it -> it.substring(1)).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkToATextStaysInTheFileAndEveryOtherIsWhole(Lang lang) {
        List<String> outer = edition(lang).select("a:not([href^=#])").eachAttr("href");
        assertThat(outer).isNotEmpty().allMatch(it -> it.startsWith("https://"));
        Pattern text = Pattern.compile(
                Pattern.quote(BASE + lang.tag()) + "/(plans|glossary|about|how-to-read|background|accessibility)/.*");
        assertThat(outer).noneMatch(it -> text.matcher(it).matches());
        List<String> ours = outer.stream().filter(it -> it.startsWith(BASE)).toList();
        assertThat(ours).isNotEmpty().allSatisfy(it -> {
            String path = it.substring(BASE.length()).replaceFirst("#.*", "");
            Document page = page(path.endsWith(".html") ? path : path + "index.html");
            if (it.contains("#")) {
                assertThat(page.getElementById(it.replaceFirst(".*#", "")))
                        .as(it)
                        .isNotNull();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theFileAsksForNoOtherAndItsStyleIsAllowedByItsDigest(Lang lang) throws Exception {
        Document edition = edition(lang);
        assertThat(edition.select("script, link, img, iframe, object, [src], [srcset], [style], [data-scripted]"))
                .isEmpty();
        assertThat(edition.select("style")).hasSize(1);
        String style = edition.select("style").get(0).data();
        assertThat(style).contains("@layer").doesNotContain("url(", "@import");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertThat(edition.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest)
                        + "'; base-uri 'none'; form-action 'none'");
    }

    @ParameterizedTest
    @EnumSource
    void everyParagraphOfEveryTextStandsInTheFile(Lang lang) {
        Document edition = edition(lang);
        Set<String> told = new HashSet<>(
                edition.select("p, li, h2, h3, h4, h5, dd, th, td").eachText());
        List<String> missing = new ArrayList<>();
        int compared = 0;
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            if (page.getKey()
                    .matches(lang.tag() + "/((plans|glossary)/[a-z-]+|about|how-to-read|background|accessibility)"
                            + "/index.html")) {
                for (Element text : page.getValue().select(".prose p, .prose li, .prose td, .facts dd, .timeline p")) {
                    compared++;
                    if (!told.contains(text.text())) {
                        missing.add(page.getKey() + ": " + text.text());
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(300);
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void headingsSkipNoLevel(Lang lang) {
        int last = 0;
        for (Element heading : edition(lang).select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(edition(lang).select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void theFileSaysWhatItIsAndIsInNoList(Lang lang) {
        Document edition = edition(lang);
        Document home = page(lang.tag() + "/index.html");
        for (String same : List.of(".status__text", ".site-footer__caveat div", ".site-footer__release")) {
            assertThat(edition.select(same).text())
                    .isNotEmpty()
                    .isEqualTo(home.select(same).text());
        }
        assertThat(edition.select("a[rel=license]").attr("href"))
                .isEqualTo(home.select("a[rel=license]").attr("href"));
        assertThat(edition.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(RealSite.BUILT.files())
                .filteredOn(it -> it.path().value().equals("sitemap.xml"))
                .allSatisfy(it -> assertThat(it.text()).doesNotContain("plan-catalogue.ja"));
    }

    @Test
    void aTextThatALanguageLacksStandsInTheOther() {
        BuildResult built = World.small().with("""
                        === content/glossary/cluster.en.md ===
                        (removed)
                        """).build(folder);
        SiteFile file = built.files().stream()
                .filter(it -> it.path().value().equals("data/plan-catalogue.en.html"))
                .findFirst()
                .orElseThrow();
        Element term = Jsoup.parse(file.text()).getElementById("glossary/cluster");
        assertThat(Optional.ofNullable(term)
                        .map(it -> it.select("h3, [lang=ja]").text()))
                .hasValueSatisfying(it -> assertThat(it).contains("産業集積", "工場の多い地区で使う言葉です。"));
        assertThat(Optional.ofNullable(term).map(it -> it.select(".notice").size()))
                .hasValue(1);
    }

    private static Document edition(Lang lang) {
        return page("data/plan-catalogue." + lang.tag() + ".html");
    }

    private static Document page(String path) {
        return Optional.ofNullable(PAGES.get(path)).orElseThrow(() -> new AssertionError(path));
    }
}
