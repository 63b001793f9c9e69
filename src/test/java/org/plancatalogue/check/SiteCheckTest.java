/* All rules together. */
package org.plancatalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plancatalogue.SiteChange;
import org.plancatalogue.World;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

class SiteCheckTest {
    private static final Map<String, byte[]> CLEAN =
            SiteChange.files(World.read(Path.of("src/test/resources/defects/clean.txt")));

    @Test
    void aPageThatMovedIsToldWhereverItIsStillNamed() {
        assertThat(found("""
                        === rename en/index.html ===
                        en/home.html
                        """))
                .containsExactly(
                        "en/home.html:1:1 not-in-sitemap [en/home.html]",
                        "en/home.html:1:1 orphan-page []",
                        "en/home.html:7:23 folder-without-index [https://example.org/plans/en/]",
                        "en/home.html:8:37 alternate-not-mutual [en/home.html, ja/]",
                        "en/home.html:8:37 alternate-without-self [en/home.html]",
                        "en/home.html:9:37 folder-without-index [https://example.org/plans/en/]",
                        "en/plans/ome/index.html:15:82 dead-link [../../index.html]",
                        "index.html:15:7 dead-link [en/index.html]",
                        "ja/index.html:9:37 folder-without-index [https://example.org/plans/en/]",
                        "ja/index.html:19:7 dead-link [../en/index.html]",
                        "sitemap.xml:4:46 folder-without-index [https://example.org/plans/en/]",
                        "sitemap.xml:5:6 folder-without-index [https://example.org/plans/en/]");
    }

    @Test
    void theOrderOfTheFilesChangesNothing() {
        List<SiteFile> files = new ArrayList<>(SiteChange.of("""
                        === edit ja/plans/ome/index.html ===
                        - id="s2"
                        + id="s1"
                        === edit ja/plans/ome/index.html ===
                        -  alt="青梅市の地図"
                        + \s
                        === remove data/plans.csv ===
                        """).in(CLEAN));
        List<Finding> expected = Found.findings(files);
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(files, random);
            assertThat(Found.findings(files)).isEqualTo(expected);
        }
        assertThat(expected).isSorted().doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void theSameDefectTwiceAtOnePlaceIsOneFinding() {
        assertThat(Found.only("=== a.html ===\n<img alt='' srcset='x.png 1x, x.png 2x'>", "dead-asset"))
                .hasSize(1);
    }

    @Test
    void theAddressOfASiteIsLearntFromItsPages() {
        List<Stored> files =
                SiteChange.of("").in(CLEAN).stream().map(Stored::of).toList();

        Checked checked = SiteCheck.check(files, Optional.empty());

        assertThat(checked.baseUrl()).contains(Found.BASE);
        assertThat(checked.findings()).isEmpty();
    }

    private static List<String> found(String change) {
        return Found.findings(SiteChange.of(change).in(CLEAN)).stream()
                .map(Found::written)
                .toList();
    }

    @Test
    void aFindingBecomesAProblemOfTheOutputFile() {
        Finding finding = Finding.of(
                ProblemKind.DEAD_FRAGMENT, new SitePath("ja/index.html"), new Position(3, 9), "#s2", "#s2", "s2");
        Problem problem = finding.toProblem();
        assertThat(problem.place()).hasToString("site:ja/index.html:3:9");
        assertThat(problem.message(Lang.EN)).isEqualTo("the link \"#s2\" leads to a page without \"#s2\"");
    }
}
