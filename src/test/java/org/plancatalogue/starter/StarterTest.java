/* What a new town begins with is sound. */
package org.plancatalogue.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.NuValidator;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Reading;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.MunicipalityCode;
import org.plancatalogue.web.SiteFile;

class StarterTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyPageIsValidAndNothingIsToldOfAny() throws Exception {
        BuildResult built = StarterSite.in(folder);

        assertThat(built.problems()).isEmpty();
        List<SiteFile> pages = built.files().stream()
                .filter(it -> it.path().value().endsWith(".html"))
                // The style of the one file that holds all is that of the pages.
                .map(it -> SiteFile.of(it.path(), it.text().replaceFirst("(?s)<style>.*?</style>\n", "")))
                .toList();
        assertThat(pages).hasSizeGreaterThan(50);
        assertThat(NuValidator.findings(pages).stream()
                        .filter(it -> !it.contains("violates Content Security Policy"))
                        .filter(it -> !it.contains("Possible misuse of “aria-label”")))
                .isEmpty();
    }

    @Test
    void everyPartIsTranslatedAndAccepted() {
        StarterSite.in(folder);

        Reading reading = Reading.of(folder.resolve("town/content"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.catalogue().translations().all())
                .hasSize(6)
                .allSatisfy(it -> assertThat(it.parts()).isNotEmpty().allMatch(part -> part.state() == State.CURRENT));
    }

    @Test
    void theCodeIsWellFormedAndOfNoPrefecture() {
        assertThat(MunicipalityCode.parse(NewTown.CODE)).isPresent();
        assertThat(Integer.parseInt(NewTown.CODE.substring(0, 2))).isGreaterThan(47);
    }

    @Test
    void theNamesOfTheFourMunicipalitiesStandOnNoPage() {
        Set<String> theirs = Set.of("Sumida", "Arakawa", "Itabashi", "Ome City", "墨田", "荒川", "板橋", "青梅", "区市");
        assertThat(StarterSite.in(folder).files().stream()
                        .filter(it -> it.path().value().matches(".*\\.(html|json|jsonld|csv|xml|txt|tbx|svg)")))
                .allSatisfy(it -> assertThat(it.text()).as(it.path().value()).doesNotContain(theirs));
    }
}
