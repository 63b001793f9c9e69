/* What pages say to programs is what they say to readers. */
package org.plancatalogue.linked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.plancatalogue.RealSite;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.SiteFile;

class LinkedDataTest {
    private static final String BASE = "https://plan-catalogue.example/";
    private static final Map<String, Document> PAGES = RealSite.BUILT.files().stream()
            .filter(it -> it.path().value().matches("(ja|en)/.*\\.html"))
            .collect(Collectors.toMap(it -> it.path().value(), LinkedDataTest::parsed, (a, b) -> a, TreeMap::new));

    private static Document parsed(SiteFile file) {
        return Jsoup.parse(file.text(), BASE + file.path().value());
    }

    @Test
    void everyTypeAndPropertyIsSchemaOrgsAndNoneIsMissing() {
        pages(
                ".*",
                (path, page) -> page.parts()
                        .filter(it -> !it.properties().isEmpty())
                        .forEach(it -> {
                            assertThat(Described.VOCABULARY.known(it.type()))
                                    .as("%s %s", path, it.type())
                                    .containsAll(it.properties());
                            // A version in another language is told on its own page, here only by its address.
                            if (it.properties().contains("name") || !it.type().equals("WebPage")) {
                                assertThat(it.properties())
                                        .as("%s %s", path, it.type())
                                        .containsAll(Described.VOCABULARY.needed(it.type()));
                            }
                        }));
    }

    /** Terms that the vocabulary does not know would vanish in the reading. */
    @Test
    void nothingIsLostInTheReading() {
        PAGES.forEach((path, page) -> {
            String json = page.select("script[type=application/ld+json]").stream()
                    .map(it -> it.data())
                    .collect(Collectors.joining());
            long written =
                    Pattern.compile("\"[a-zA-Z-]+\":").matcher(json).results().count();
            long read = Described.in(page).stream()
                    .flatMap(Described::parts)
                    .mapToLong(it -> it.properties().size())
                    .sum();
            assertThat(read).as(path).isEqualTo(written);
        });
    }

    @Test
    void theWayToAPageIsTheOneItShows() {
        pages(".*", (path, page) -> {
            Document shown = shown(path);
            List<Described> steps = page.all("breadcrumb").stream()
                    .flatMap(it -> it.all("itemListElement").stream())
                    .toList();
            assertThat(steps.stream().map(it -> it.value("name")).toList())
                    .as(path)
                    .isEqualTo(shown.select(".crumbs li").eachText());
            assertThat(steps.stream().map(it -> it.value("item")).filter(it -> !it.isEmpty()))
                    .as(path)
                    .containsExactlyElementsOf(shown.select(".crumbs a").stream()
                            .map(it -> it.absUrl("href").replaceFirst("index\\.html$", ""))
                            .toList());
        });
        assertThat(shown("ja/glossary/stem/index.html").select(".crumbs li")).hasSize(3);
    }

    @Test
    void aTermIsToldAsItsPageTellsIt() {
        pages("(ja|en)/glossary/.+/index.html", (path, page) -> {
            Document shown = shown(path);
            Described term = page.one("mainEntity");
            assertThat(term.type()).isEqualTo("DefinedTerm");
            assertThat(term.value("name")).isEqualTo(shown.select("h1").text());
            assertThat(term.value("description"))
                    .isEqualTo(shown.select(".prose--lead").eachText().get(0));
            assertThat(term.value("inLanguage")).isEqualTo(path.substring(0, 2));
            assertThat(term.value("termCode")).isEqualTo(path.split("/", -1)[2]);
            Stream<String> forms = Stream.concat(
                    shown.select(".term__aliases").stream().map(it -> it.text()),
                    shown.select(".head__other").stream().map(it -> it.text()));
            String all = forms.collect(Collectors.joining("\n"));
            assertThat(term.values("alternateName"))
                    .as(path)
                    .hasSizeGreaterThanOrEqualTo(all.isEmpty() ? 0 : 1)
                    .allSatisfy(it -> assertThat(all).contains(it));
        });
    }

    @Test
    void theGlossaryHoldsEveryTermAndEachTermNamesIt() {
        for (Lang lang : Lang.values()) {
            Described glossary = page(lang.tag() + "/glossary/index.html").one("mainEntity");
            assertThat(glossary.type()).isEqualTo("DefinedTermSet");
            Map<String, String> terms = new TreeMap<>();
            pages(lang.tag() + "/glossary/.+/index.html", (path, page) -> {
                Described term = page.one("mainEntity");
                terms.put(term.id(), term.value("name"));
                assertThat(term.one("inDefinedTermSet").id()).isEqualTo(glossary.id());
            });
            assertThat(glossary.all("hasDefinedTerm").stream()
                            .collect(Collectors.toMap(Described::id, it -> it.value("name"))))
                    .isEqualTo(terms);
        }
    }

    @Test
    void aPlanIsAWorkOfItsYearsAndItsMunicipality() {
        pages("(ja|en)/plans/[a-z]+/index.html", (path, page) -> {
            Document shown = shown(path);
            Described plan = page.one("mainEntity");
            assertThat(plan.type()).isEqualTo("CreativeWork");
            assertThat(plan.value("name"))
                    .isEqualTo(shown.select(".masthead__title").text());
            assertThat(plan.value("temporalCoverage")).isEqualTo("2019-04-01/2022-03-31");
            assertThat(plan.one("spatialCoverage").value("name"))
                    .isEqualTo(shown.select("h1").text());
            assertThat(shown.select(".facts").text())
                    .contains(plan.one("spatialCoverage").value("identifier"))
                    .contains(plan.one("isBasedOn").value("name"));
        });
    }

    @Test
    void homeTellsOfTheSiteAndOfItsData() {
        for (Lang lang : Lang.values()) {
            Document shown = shown(lang.tag() + "/index.html");
            Described page = page(lang.tag() + "/index.html");
            Described site = page.one("isPartOf");
            assertThat(site.value("name")).isEqualTo(shown.select("h1").text());
            assertThat(site.value("alternateName"))
                    .isEqualTo(shown(lang.other().tag() + "/index.html")
                            .select("h1")
                            .text());
            String search = site.one("potentialAction").one("target").value("urlTemplate");
            assertThat(search).isEqualTo(BASE + lang.tag() + "/search/?q={search_term_string}");
            assertThat(PAGES).containsKey(lang.tag() + "/search/index.html");
            Described data = page.one("mainEntity");
            assertThat(data.type()).isEqualTo("Dataset");
            assertThat(data.values("inLanguage")).containsExactly("ja", "en");
            assertThat(data.value("temporalCoverage")).isEqualTo("2019-04-01/2022-03-31");
            assertThat(data.all("spatialCoverage").stream().map(it -> it.value("name")))
                    .containsExactlyElementsOf(
                            shown.select(".plan-card__name a").eachText());
            assertThat(shown.select(".site-footer__release").text()).contains(data.value("version"));
            assertThat(data.value("license"))
                    .isEqualTo(shown.select("a[rel=license]").attr("href"));
            assertThat(data.values("description").get(0).length()).isBetween(50, 5000);
        }
        assertThat(page("ja/index.html").one("mainEntity").id())
                .isEqualTo(page("en/index.html").one("mainEntity").id());
    }

    @Test
    void everyFileThatIsOfferedIsThere() {
        List<String> files = RealSite.BUILT.files().stream()
                .map(it -> BASE + it.path().value())
                .toList();
        Described data = page("en/index.html").one("mainEntity");
        assertThat(data.all("distribution")).allSatisfy(it -> assertThat(files).contains(it.value("contentUrl")));
    }

    @Test
    void aSearchIsToldWithThePlaceOfItsWords() {
        String template = BASE + "ja/search/index.html?q={search_term_string}";
        WebSite site = new WebSite(
                "site", BASE, Optional.of(new WebSite.About("other", "about", "ja", Optional.of(template))));
        WebPage page = new WebPage(Lang.JA, "page", "about", BASE, site, List.of(), Optional.empty(), List.of());
        Described search =
                Described.of(page.json().markup()).get(0).one("isPartOf").one("potentialAction");
        assertThat(search.type()).isEqualTo("SearchAction");
        assertThat(search.properties()).containsExactlyInAnyOrderElementsOf(Described.VOCABULARY.needed(search.type()));
        assertThat(search.one("target").value("urlTemplate")).isEqualTo(template);
    }

    @Test
    void whateverATitleHoldsItStaysAText() {
        String evil = "</script><script>alert(1)</script><!-- ${1+1} #{2} ]]> \u2028\u2029 \"' & \\ \u0007 𠮷😀";
        WebPage page = new WebPage(
                Lang.JA,
                evil,
                evil,
                BASE,
                new WebSite(evil, BASE, Optional.of(new WebSite.About(evil, evil, "ja", Optional.empty()))),
                List.of(new Step(evil, BASE)),
                Optional.of(new DefinedTerm(BASE + "#t", evil, Lang.JA, evil, List.of(evil), evil, evil, BASE + "#s")),
                List.of());
        String json = page.json().markup();
        assertThat(json).doesNotContain("<", ">", "&", "$", "\u2028", "\u2029", "\u0007");

        Document html = Jsoup.parse("<script type=\"application/ld+json\">" + json + "</script>");
        assertThat(html.select("script")).hasSize(1);
        Described read = Described.in(html).get(0);
        assertThat(read.value("name")).isEqualTo(evil);
        assertThat(read.one("isPartOf").value("alternateName")).isEqualTo(evil);
        assertThat(read.one("breadcrumb").all("itemListElement"))
                .allSatisfy(it -> assertThat(it.value("name")).isEqualTo(evil));
        assertThat(read.one("mainEntity").values("alternateName")).containsExactly(evil, evil);
    }

    private static Described page(String path) {
        return Described.in(shown(path)).get(0);
    }

    private static Document shown(String path) {
        return Optional.ofNullable(PAGES.get(path)).orElseThrow();
    }

    /** Every page whose path is of that form; there are some. */
    private static void pages(String form, BiConsumer<String, Described> each) {
        List<String> paths = PAGES.keySet().stream()
                .filter(it -> it.matches(form))
                .filter(it -> !Described.in(shown(it)).isEmpty())
                .toList();
        assertThat(paths).isNotEmpty();
        paths.forEach(it -> each.accept(it, page(it)));
    }
}
