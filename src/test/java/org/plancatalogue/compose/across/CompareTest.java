/* Plans held against each other: what the pages say, and how many of them there are. */
package org.plancatalogue.compose.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.build.BuildResult;

class CompareTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aPageOfTwoPlansBeginsWithWhatTheyShareInWords() {
        BuildResult built = TwoTowns.WORLD.build(folder);
        assertThat(built.problems()).isEmpty();
        Document ja = TwoTowns.page(built, "ja/compare/tonari-mihon/index.html");
        assertThat(ja.select("h1").text()).isEqualTo("隣市と見本市を比べる");
        assertThat(ja.select(".versus__summary li").eachText())
                .containsExactly("どちらの概要にもあるのは、「ブランド」の1テーマです。", "見本市の概要だけにあるのは、「創業」の1テーマです。", "取組の手法では、「補助」が共通しています。");
        Document en = TwoTowns.page(built, "en/compare/tonari-mihon/index.html");
        assertThat(en.title()).isEqualTo("Tonari City and Mihon City compared | Compare the plans | Sample Catalogue");
        assertThat(en.select(".versus__summary li").eachText())
                .containsExactly(
                        "Both outlines list one theme: “Branding”.",
                        "Only the outline of Mihon City lists one theme: “Start-ups”.",
                        "Initiatives of both use one instrument: “Subsidy”.");
        assertThat(en.select(".crumbs li").eachText())
                .containsExactly("Home", "Compare the plans", "Tonari City and Mihon City compared");
    }

    @Test
    void everyThemeIsMarkedWithWhoListsItAndNestedProjectsAreLeftOut() {
        Document page = TwoTowns.page(TwoTowns.WORLD.build(folder), "en/compare/tonari-mihon/index.html");
        assertThat(page.select(".versus").eachAttr("id")).containsExactly("startup", "brand");
        assertThat(page.select("#brand .versus__listed").text()).isEqualTo("in both");
        assertThat(page.select("#brand .versus__half").eachText())
                .containsExactly(
                        "Tonari City 1-1 Brand Project ブランド事業 main theme Showing goods A fair list not exhaustive Instrument Subsidy",
                        "Mihon City 1-1 Start-up Support Project 創業支援事業 further theme Subsidies for vacant shops"
                                + " Making clusters Instrument Subsidy");
        assertThat(page.select("#startup .versus__listed").text()).isEqualTo("only Mihon City");
        assertThat(page.select("#startup .versus__half").eachText().get(0)).isEqualTo("Tonari City not listed");
        assertThat(page.select(".versus__note").text()).contains("not that the municipality does nothing");
    }

    @Test
    void theTableNamesTheInitiativesOfEachPlanUnderEachConcept() {
        Document page = TwoTowns.page(TwoTowns.WORLD.build(folder), "en/compare/index.html");
        assertThat(page.select("thead th").eachText()).containsExactly("Tonari City", "Mihon City");
        assertThat(page.select("#themes .across__row").eachText())
                .containsExactly(
                        "Start-ups Tonari City: not listed Mihon City: main theme: 1-1 Start-up Support Project",
                        "Branding Tonari City: main theme: 1-1 Brand Project Mihon City: further theme: 1-1 Start-up Support Project");
        assertThat(page.select("#instruments .across__row").eachText())
                .containsExactly("Subsidy Tonari City: 1-1 Brand Project Mihon City: 1-1 Start-up Support Project");
        assertThat(page.select("#pairs a").eachAttr("href")).containsExactly("tonari-mihon/index.html");
    }

    @Test
    void aPlanLeadsToItsComparisons() {
        Document plan = TwoTowns.page(TwoTowns.WORLD.build(folder), "ja/plans/mihon/index.html");
        assertThat(plan.select(".with a").eachText()).containsExactly("隣市と比べる");
        assertThat(plan.select(".with a").attr("href")).isEqualTo("../../compare/tonari-mihon/index.html");
    }

    @Test
    void twelvePlansAreComparedTwoByTwoAndThirteenOnlyInTheTable() {
        assertThat(pairs(TwoTowns.of(12).build(folder.resolve("twelve")))).isEqualTo(2 * 66);
        BuildResult many = TwoTowns.of(13).build(folder.resolve("thirteen"));
        assertThat(many.problems()).isEmpty();
        assertThat(pairs(many)).isZero();
        Document table = TwoTowns.page(many, "en/compare/index.html");
        assertThat(table.select("thead th")).hasSize(13);
        assertThat(table.select("#pairs").text())
                .isEqualTo("Compare two plans There are more than 12 plans, so no two of them have a page of their own."
                        + " Please use the table above.");
        assertThat(TwoTowns.page(many, "en/plans/mihon/index.html").select(".with"))
                .isEmpty();
    }

    @Test
    void townsWithHyphensInTheirIdsHaveAPageForEveryTwo() {
        BuildResult built = TwoTowns.named("a", "a-b", "b-c", "c").build(folder);

        assertThat(built.problems()).isEmpty();
        assertThat(TwoTowns.page(built, "en/compare/index.html")
                        .select("#pairs a")
                        .eachAttr("href"))
                .hasSize(10)
                .doesNotHaveDuplicates()
                .contains("a_b-c/index.html", "a-b_c/index.html", "a-c/index.html");
        assertThat(pairs(built)).isEqualTo(2 * 10);
    }

    private static long pairs(BuildResult built) {
        return built.files().stream()
                .filter(it -> it.path().value().matches("(ja|en)/compare/.+/index\\.html"))
                .count();
    }
}
