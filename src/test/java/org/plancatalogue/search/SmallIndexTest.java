/* What of a small catalogue can be found, and that every file and page its index names is there. */
package org.plancatalogue.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;
import org.plancatalogue.check.SiteCheck;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SiteFile;

class SmallIndexTest {
    @TempDir
    private Path folder;

    @Test
    void anEntryHoldsItsNamesItsReadingItsTextAndWhatItIsChosenBy() {
        List<SiteFile> files = World.small().build(folder).files();
        assertThat(shelves(files, "ja")).contains("""
                ["initiative","plans/mihon","m1-1","","創業支援事業","Start-up Support Project","そうぎょうしえんじぎょう",\
                "sogyoshienjigyo","空き店舗への補助\\n集積づくり\\n名前のとおりです。",["139998-1-1"],[["空き店舗","vacant shop","あきてんぽ",\
                "vacant shops","~akitenpo"],["産業集積","industrial cluster","さんぎょうしゅうせき","industrial clusters",\
                "~sangyoshuseki"]],\
                ["municipality:mihon","theme:startup","theme:brand","instrument:subsidy","audience:founder"]]""");
        assertThat(shelves(files, "en")).contains("Subsidies for vacant shops\\nMaking clusters\\nAs the name says.");
    }

    @Test
    void queriesOfEitherLanguageLeadToTheSameEntries() {
        try (Scripts scripts = Scripts.over(World.small().build(folder).files()).open()) {
            for (String query : List.of("創業支援", "sōgyō shien", "そうぎょうしえん", "start-up support", "Start Up Suport")) {
                assertThat(scripts.find("ja", query)).as(query).startsWith("plans/mihon#m1-1");
            }
            assertThat(scripts.find("en", "見本市 補助")).startsWith("plans/mihon#m1-1");
        }
    }

    @Test
    void aPageWithoutTextInALanguageIsNamedAsThatOfTheOther() {
        World world = World.small().with("""
                === content/glossary/cluster.en.md ===
                ---
                title: industrial cluster
                summary: Related firms close together.
                ---
                """);
        List<SiteFile> files = world.build(folder).files();
        assertThat(shelves(files, "en")).contains("[\"term\",\"glossary/cluster\",\"\",\"ja\",\"産業集積\"");
    }

    @Test
    void aFileOrPageThatTheIndexNamesAndThatIsMissingIsTold() {
        List<SiteFile> files = World.small().build(folder).files();
        assertThat(dead(files)).isEmpty();
        assertThat(dead(files.stream()
                        .filter(it -> !it.path().value().endsWith("/ja0.js"))
                        .toList()))
                .singleElement()
                .asString()
                .startsWith("search/index.js")
                .contains("/ja0/ja0.js");
        assertThat(dead(files.stream()
                        .filter(it -> !it.path().value().equals("en/themes/brand/index.html"))
                        .toList()))
                .anySatisfy(it -> assertThat(it).matches("search/.*/en0/en\\d+\\.js .*en/themes/brand/index\\.html.*"));
    }

    private static String shelves(List<SiteFile> files, String lang) {
        return files.stream()
                .filter(it -> it.path().value().matches("search/[0-9a-f]{8}/" + lang + "0/.*"))
                .map(SiteFile::text)
                .reduce("", String::concat);
    }

    private static List<String> dead(List<SiteFile> files) {
        return SiteCheck.check(files.stream().map(Stored::of).toList(), Optional.empty()).findings().stream()
                .filter(it -> it.kind() == ProblemKind.DEAD_LINK)
                .map(it -> it.file() + " " + it.value())
                .toList();
    }
}
