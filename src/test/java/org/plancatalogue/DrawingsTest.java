/* The drawings of the real site: named or spoken beside, without styles of their own, on scales that do not move. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ja/index.html", "en/index.html", "ja/background/index.html", "en/background/index.html"})
    void everyDrawingHasANameOrIsPassedByWithWordsBesideIt(String path) throws IOException {
        List<Element> drawings = page(path).select("svg");
        assertThat(drawings).isNotEmpty();
        for (Element drawing : drawings) {
            boolean passed = drawing.attr("aria-hidden").equals("true");
            boolean named = !drawing.select("> title").text().isBlank()
                    && !drawing.select("> desc").text().isBlank();
            assertThat(passed || named).as(drawing.className()).isTrue();
            assertThat(drawing.select("[style], style, script")).isEmpty();
            assertThat(passed
                            && drawing.parent() != null
                            && drawing.parent().text().isBlank())
                    .as("silent: " + drawing.className())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"ja, 墨田区 荒川区 板橋区 青梅市", "en, Sumida City Arakawa City Itabashi City Ome City"})
    void theMapLeadsToEveryPlanAndSoDoesItsKey(String lang, String names) throws IOException {
        Document home = page(lang + "/index.html");
        List<String> plans = List.of(
                "plans/sumida/index.html",
                "plans/arakawa/index.html",
                "plans/itabashi/index.html",
                "plans/ome/index.html");
        assertThat(home.select(".map__link").eachAttr("href")).isEqualTo(plans);
        assertThat(home.select(".map__entry").eachAttr("href")).isEqualTo(plans);
        assertThat(String.join(" ", home.select(".map__link").eachAttr("aria-label")))
                .isEqualTo(names);
        assertThat(String.join(" ", home.select(".map__town").eachText())).isEqualTo(names);
        assertThat(home.select(".map__tile")).hasSize(58);
    }

    @Test
    void theProfilesOfAllPlansHaveOneScale() throws IOException {
        Document home = page("en/index.html");
        Set<String> scales =
                home.select(".profile").stream().map(it -> it.attr("viewBox")).collect(Collectors.toUnmodifiableSet());
        assertThat(home.select(".profile")).hasSize(4);
        assertThat(scales).hasSize(1);
    }

    @Test
    void theProfileOfSumidaSaysWhatItsPlanSays() throws IOException {
        Element card = page("en/index.html").select(".plan-card").first();
        assertThat(card).isNotNull();
        assertThat(card.select("li").eachText())
                .containsExactly(
                        "Networks and partnerships: 1 further",
                        "Start-ups and new businesses: 1 main",
                        "Branding, markets, promotion: 2 main",
                        "New products and R&D: 1 further",
                        "Education and skills: 1 further",
                        "Subsidy: 1 initiative",
                        "Education, training, awareness: 1 initiative",
                        "Joint development and research: 1 initiative",
                        "Information and brand outreach: 3 initiatives");
        // Two initiatives with the main theme of branding stand upon each other in the fourth column.
        assertThat(card.select(".profile__full").attr("d"))
                .contains("M43 29h", "M43 15h")
                .doesNotContain("M43 1h");
    }

    @ParameterizedTest
    @CsvSource({"ja, 主1件・関連2件", "en, '1 main, 2 further'"})
    void initiativesWithAMainThemeAreCountedApartFromThoseWithAFurtherOne(String lang, String words)
            throws IOException {
        Element theme = page(lang + "/plans/itabashi/index.html")
                .select(".strip__link[href$=network/index.html#itabashi] .strip__level")
                .first();
        assertThat(theme).isNotNull();
        assertThat(theme.text()).isEqualTo(words);
        assertThat(page(lang + "/index.html").select(".plan-card").get(2).text())
                .contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theTimelineTellsEveryRoundWithTheAddressThatTellsIt(String lang) throws IOException {
        Document page = page(lang + "/background/index.html");
        assertThat(page.select(".timeline__row[data-kind=context] a[href^=https]"))
                .hasSize(3)
                .allSatisfy(it -> assertThat(page.select(".prose a[href=" + it.attr("href") + "]"))
                        .isNotEmpty());
        Element own = page.select(".timeline__row[data-kind=own]").first();
        assertThat(own).isNotNull();
        assertThat(own.select("a")).isEmpty();
        assertThat(own.text()).contains(lang.equals("ja") ? "2019～2021年度" : "FY2019–FY2021");
        // Three of thirteen years, the fifth the first of them, by their days.
        assertThat(own.select("rect").attr("x")).isEqualTo("30.76%");
        assertThat(own.select("rect").attr("width")).isEqualTo("23.08%");
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Path.of("site", path).toFile());
    }
}
