/* All rules together. */
package org.plancatalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plancatalogue.SiteChange;
import org.plancatalogue.SiteText;
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

    @Test
    void theAddressOfASiteIsLearntFromItsSitemapOrFromItsLinksWhereNoPageTellsIt() {
        String pages = """
                === index.html ===
                <a href="/docs/guide/">Guide</a><img src="/docs/img/a.png">
                === guide/index.html ===
                <a href="/docs/">Back</a><a href="/docs/gone/">Gone</a>
                === img/a.png ===
                """;
        assertThat(learnt(pages + """
                === sitemap.xml ===
                <urlset><url><loc>https://example.github.io/docs/</loc></url>
                <url><loc>https://example.github.io/docs/guide/</loc></url></urlset>
                """)).isEqualTo("https://example.github.io/docs/");
        assertThat(learnt(pages)).isEqualTo("/docs/");
        assertThat(learnt(pages.replace("/docs/", "/"))).isEmpty();
    }

    private static String learnt(String site) {
        return SiteCheck.check(SiteText.files(site).stream().map(Stored::of).toList(), Optional.empty())
                .baseUrl()
                .map(URI::toString)
                .orElse("");
    }

    @Test
    void endingsMayBeLeftOutWhereASiteDoesSoAsARule() {
        String site = """
                === index.html ===
                <a href="a">A</a><a href="b#x">B</a><a href="c">C</a><a href="d.html">D</a><a href="e">E</a>
                === a.html ===
                <a href="b">B</a>
                === b.html ===
                <p id="x"><a href="./">Back</a>
                === c.html ===
                === d.html ===
                """;
        assertThat(dead(site)).containsExactly("index.html:1:79 dead-link [e]");
        assertThat(dead(site.replace("href=\"a\"", "href=\"a.html\"")
                        .replace("href=\"b", "href=\"b.html")
                        .replace("href=\"b.html#x\"", "href=\"b.html\"")))
                .containsExactly("index.html:1:48 dead-link [c]", "index.html:1:87 dead-link [e]");
    }

    private static List<String> dead(String site) {
        return Found.only(site, "dead-link", "dead-fragment");
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
