/* The timeline stands on its article, says where the era changes, and tells of what cannot be drawn. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.problem.Problem;

class TimelineTest {
    private static final String TIMELINE = """
            === content/timeline.yaml ===
            article: about
            title: {ja: 回, en: Rounds}
            about: {ja: 回を示します。, en: The rounds.}
            span: 2018..2022
            rounds:
              own:
                ja: この計画
                en: This plan
                period: 2019..2021
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theChangeOfEraIsDrawnAndSaidWhereItLiesInTheYears() {
        Document page = page(build(TIMELINE));
        assertThat(page.select(".timeline__change")).hasSize(2);
        assertThat(page.select(".timeline__about p").first().text())
                .startsWith("The dashed line is the change of era from Heisei to Reiwa on 1 May 2019. ");
    }

    @Test
    void yearsOfOneEraHaveNoChange() {
        Document page = page(build(TIMELINE.replace("2018..2022", "2020..2024").replace("2019..2021", "2021..2022")));
        assertThat(page.select(".timeline__bar")).hasSize(1);
        assertThat(page.select(".timeline__change, .timeline__era")).isEmpty();
        assertThat(page.select(".timeline__about p").first().text()).startsWith("The figures are fiscal years");
    }

    @Test
    void anArticleThatIsNotThereIsToldWithTheOneThatIsMeant() {
        assertThat(told(TIMELINE.replace("article: about", "article: abuot")))
                .isEqualTo("timeline.yaml:1:10 BAD_VALUE about");
    }

    @Test
    void aRoundOutsideTheYearsIsTold() {
        assertThat(told(TIMELINE.replace("2019..2021", "2019..2023"))).isEqualTo("timeline.yaml:9:13 BAD_VALUE ");
    }

    private BuildResult build(String timeline) {
        return World.small().with(timeline).build(folder);
    }

    private String told(String timeline) {
        return String.join(
                "\n",
                build(timeline).problems().stream().map(TimelineTest::line).toList());
    }

    private static String line(Problem problem) {
        return problem.place() + " " + problem.kind() + " "
                + problem.suggestion().orElse("");
    }

    private static Document page(BuildResult built) {
        assertThat(built.problems()).isEmpty();
        return built.files().stream()
                .filter(it -> it.path().value().equals("en/about/index.html"))
                .map(it -> Jsoup.parse(it.text()))
                .findFirst()
                .orElseThrow();
    }
}
