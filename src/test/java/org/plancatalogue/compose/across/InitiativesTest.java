/* The page of all initiatives: what it lists, counts and chooses by. */
package org.plancatalogue.compose.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.web.SiteFile;

class InitiativesTest {
    private static final String PAGE = "en/initiatives/index.html";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyInitiativeIsListedWithItsTagsAndNoNestedProject() {
        Document page = TwoTowns.page(TwoTowns.WORLD.build(folder), PAGE);
        assertThat(page.select(".found").eachText())
                .containsExactly(
                        "Tonari City 1-1 Brand Project ブランド事業 Theme Branding main Instrument Subsidy Audience Founders",
                        "Mihon City 1-1 Start-up Support Project 創業支援事業 Theme Start-ups main Branding Instrument Subsidy"
                                + " Audience Founders inferred");
        assertThat(page.select(".found").stream().map(InitiativesTest::keys))
                .containsExactly("tonari, brand, subsidy, founder", "mihon, startup brand, subsidy, founder");
    }

    @Test
    void everyChoiceSaysHowManyInitiativesHaveIt() {
        Document page = TwoTowns.page(TwoTowns.WORLD.build(folder), PAGE);
        assertThat(page.select(".filter__choice").eachText())
                .containsExactly(
                        "Tonari City 1", "Mihon City 1", "Start-ups 1", "Branding 2", "Subsidy 2", "Founders 2");
        assertThat(page.select(".filter__note").text()).startsWith("Some audiences and instruments are inferred. ");
    }

    @Test
    void theRulesAreMadeFromTheConceptsAndOnlyThisPageReadsThem() {
        BuildResult built = TwoTowns.WORLD.build(folder);
        assertThat(built.problems()).isEmpty();
        SiteFile rules = built.files().stream()
                .filter(it -> it.path().value().startsWith("assets/filter-"))
                .findFirst()
                .orElseThrow();
        assertThat(rules.text()).isEqualTo("""
                /* What is shown of the initiatives, by the boxes that are ticked. */
                .filter:has([name="municipality"]:checked) .found:not(.filter:has(#municipality-tonari:checked) [data-municipality~="tonari"],
                .filter:has(#municipality-mihon:checked) [data-municipality~="mihon"]) { display: none; }
                .filter:has([name="theme"]:checked) .found:not(.filter:has(#theme-startup:checked) [data-theme~="startup"],
                .filter:has(#theme-brand:checked) [data-theme~="brand"]) { display: none; }
                .filter:has([name="instrument"]:checked) .found:not(.filter:has(#instrument-subsidy:checked) [data-instrument~="subsidy"]) { display: none; }
                .filter:has([name="audience"]:checked) .found:not(.filter:has(#audience-founder:checked) [data-audience~="founder"]) { display: none; }
                .filter:has(:checked) .filter__none { display: block; }
                .filter:is(:not(:has([name="municipality"]:checked)),:has(#municipality-tonari:checked)):is(:not(:has([name="theme"]:checked)),:has(#theme-brand:checked)):is(:not(:has([name="instrument"]:checked)),:has(#instrument-subsidy:checked)):is(:not(:has([name="audience"]:checked)),:has(#audience-founder:checked)) .filter__none { display: none; }
                .filter:is(:not(:has([name="municipality"]:checked)),:has(#municipality-mihon:checked)):is(:not(:has([name="theme"]:checked)),:has(#theme-startup:checked,#theme-brand:checked)):is(:not(:has([name="instrument"]:checked)),:has(#instrument-subsidy:checked)):is(:not(:has([name="audience"]:checked)),:has(#audience-founder:checked)) .filter__none { display: none; }
                """);
        assertThat(built.files().stream()
                        .filter(it -> it.path().value().endsWith(".html"))
                        .filter(it -> it.text().contains(rules.path().value()))
                        .map(it -> it.path().value()))
                .containsExactly(PAGE, "ja/initiatives/index.html");
    }

    @Test
    void aConceptLeadsToItsInitiativesAlreadyChosen() {
        Document page = TwoTowns.page(TwoTowns.WORLD.build(folder), "en/audiences/founder/index.html");
        assertThat(page.select(".concept__filter a").attr("href"))
                .isEqualTo("../../initiatives/index.html?audience=founder");
        assertThat(page.select(".concept__count").text()).isEqualTo("2 initiatives, 2 municipalities");
    }

    private static String keys(Element found) {
        return String.join(
                ", ",
                Stream.of("municipality", "theme", "instrument", "audience")
                        .map(it -> found.attr("data-" + it))
                        .toList());
    }
}
