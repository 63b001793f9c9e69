/* The sample pages as they come out of the real templates. */
package org.plancatalogue.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.plancatalogue.page.Page;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.web.SiteFile;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplePagesTest {
    private final Problems problems = new Problems();
    private final Renderer renderer = Renderer.open(Path.of("templates"), problems);
    private final List<SiteFile> files = renderer.render(SamplePages.all(), made -> {});

    @Test
    void everyKindOfPageIsMadeWithoutProblems() {
        assertThat(problems.all()).isEmpty();
        assertThat(SamplePages.all().stream().map(Page::getClass).distinct())
                .hasSize(Page.class.getPermittedSubclasses().length);
        assertThat(files).hasSize(38);
    }

    @Test
    void everyPageHasOneHeadingOfLevelOneAndSkipsNoLevel() {
        each(page -> {
            assertThat(page.select("h1")).hasSize(1);
            int last = 0;
            for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        });
    }

    @Test
    void everyPageHasItsLandmarksAndASkipLinkToMain() {
        each(page -> {
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("body > footer")).hasSize(1);
            assertThat(page.select("a.skip").attr("href"))
                    .isEqualTo("#" + page.select("main").attr("id"));
            for (Element labelled : page.select("[aria-labelledby]")) {
                assertThat(page.getElementById(labelled.attr("aria-labelledby")))
                        .isNotNull();
            }
        });
    }

    @Test
    void noIdStandsTwiceAndEveryLinkWithinThePageArrives() {
        each(page -> {
            Set<String> ids = new HashSet<>();
            for (Element element : page.select("[id]")) {
                assertThat(ids.add(element.id())).as(element.id()).isTrue();
            }
            assertThat(page.select("a[href^=#]").stream()
                            .map(it -> it.attr("href").substring(1)))
                    .isSubsetOf(ids);
        });
    }

    @Test
    void linksIntoTheOtherLanguageSaySo() {
        each(page -> {
            String own = page.select("html").attr("lang");
            for (Element link : page.select(".switch__link, .switch__section")) {
                assertThat(link.attr("lang")).isNotEqualTo(own).isEqualTo(link.attr("hreflang"));
            }
        });
    }

    @Test
    void tablesHaveACaptionAndScopedHeadings() {
        each(page -> {
            for (Element table : page.select(".matrix table")) {
                assertThat(table.select("caption").text()).isNotEmpty();
                assertThat(table.select("th:not([scope])")).isEmpty();
                assertThat(table.select("td"))
                        .hasSize(40)
                        .allMatch(it -> !it.select("a[href]").isEmpty());
                assertThat(table.select("td a")).allMatch(it -> !it.text().isBlank());
            }
        });
    }

    @Test
    void everyJapaneseRunOnAnEnglishPageIsMarked() {
        each(page -> {
            if (page.select("html").attr("lang").equals("en")) {
                page.select("body *").stream()
                        .filter(it -> it.ownText().codePoints().anyMatch(Character::isIdeographic))
                        .forEach(it -> assertThat(it.closest("[lang=ja]"))
                                .as(it.outerHtml())
                                .isNotNull());
            }
        });
    }

    @Test
    void everyPageCarriesThePolicyAndNothingThatItForbids() {
        each(page -> {
            assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                    .startsWith("default-src 'none'; ")
                    .doesNotContain("unsafe");
            // A page that is read alone carries its style, which the policy allows by its digest.
            String enclosed = page.select("body.edition").isEmpty() ? "style, " : "";
            assertThat(page.select(
                            enclosed + "script:not([src]), [style], iframe, form:not(.filter, .search, .finder)"))
                    .isEmpty();
        });
    }

    @Test
    void assetsNamedByThePagesExist() {
        Set<String> assets = new HashSet<>();
        renderer.assets().forEach(it -> assets.add(it.path().value()));
        each(page -> assertThat(page.select("link[rel=stylesheet], link[rel=icon]").stream()
                        .map(it -> it.attr("href").replace("../", "")))
                .isSubsetOf(assets));
    }

    @Test
    void planPageStatesOpenListsInferencesAndTheCaveat() {
        Document plan = Stream.of("en/plans/sumida/index.html")
                .flatMap(path -> files.stream().filter(it -> it.path().value().equals(path)))
                .map(it -> Jsoup.parse(it.text()))
                .findFirst()
                .orElseThrow();
        assertThat(plan.select("#s1 .badge").eachText())
                .contains(
                        "list not exhaustive The source implies further initiatives without naming them. How open lists are marked");
        assertThat(plan.select(".tags__basis").eachText()).contains("main", "inferred");
        assertThat(plan.select("#caveat").text()).contains("approved the budgets");
        assertThat(plan.select(".initiative a[href=#caveat]")).hasSameSizeAs(plan.select(".initiative"));
        assertThat(plan.select(".facts").text()).contains("131075", "special ward", "平成33年度");
        assertThat(plan.select(".strip a")).hasSize(10);
    }

    private void each(java.util.function.Consumer<Document> check) {
        files.forEach(it -> check.accept(Jsoup.parse(it.text())));
    }
}
