/* All rules together. */
package org.plancatalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plancatalogue.SiteText;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

class SiteCheckTest {
    private static final String CLEAN = """
            === index.html ===
            <!doctype html>
            <html lang="ja"><head><meta charset="utf-8"><title>計画 Plans</title>
            <link rel="canonical" href="https://example.org/plans/">
            <link rel="stylesheet" href="site.css?v=3f2a"><link rel="icon" href="icons.svg#lens"></head>
            <body><a href="ja/index.html" hreflang="ja">日本語</a> <a href="en/index.html" lang="en">English</a></body></html>
            === ja/index.html ===
            <!doctype html>
            <html lang="ja"><head><meta charset="utf-8"><title>計画</title>
            <link rel="canonical" href="https://example.org/plans/ja/">
            <link rel="alternate" hreflang="ja" href="https://example.org/plans/ja/">
            <link rel="alternate" hreflang="en" href="https://example.org/plans/en/">
            <link rel="alternate" hreflang="x-default" href="https://example.org/plans/">
            <meta property="og:url" content="https://example.org/plans/ja/">
            <link rel="stylesheet" href="../site.css"><script src="../site.js" type="module"></script></head>
            <body><a href="#main">本文へ</a><main id="main" aria-labelledby="h"><h1 id="h">計画</h1>
            <img src="../map.png" alt="" srcset="../map.png 1x, ../map.png 2x"><p>費用は$100、<code>${x}</code></p>
            <a href="../en/index.html#h" hreflang="en">English</a> <a href="https://www.city.ome.tokyo.jp/">青梅市</a>
            <svg aria-hidden="true"><use href="../icons.svg#lens"/></svg></main></body></html>
            === en/index.html ===
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Plans</title>
            <link rel="canonical" href="https://example.org/plans/en/">
            <link rel="alternate" hreflang="ja" href="https://example.org/plans/ja/">
            <link rel="alternate" hreflang="en" href="https://example.org/plans/en/">
            <link rel="alternate" hreflang="x-default" href="https://example.org/plans/">
            <script type="application/ld+json">{"@context": "https://schema.org"}</script></head>
            <body><h1 id="h">Plans</h1><a href="../ja/#h">日本語</a>
            <form action="."><label for="q">Find</label><input id="q" name="q"></form></body></html>
            === 404.html ===
            <!doctype html>
            <html lang="ja"><title>見つかりません</title><p><a href="/plans/">計画</a>
            === site.css ===
            body { background: url("map.png") }
            === site.js ===
            import "./other.js";
            === icons.svg ===
            <svg xmlns="http://www.w3.org/2000/svg"><symbol id="lens"><path d="M0 0"/></symbol></svg>
            === map.png ===
            === sitemap.xml ===
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            <url><loc>https://example.org/plans/</loc></url>
            <url><loc>https://example.org/plans/ja/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/plans/en/"/></url>
            <url><loc>https://example.org/plans/en/</loc></url>
            </urlset>
            """;

    @Test
    void aCleanSiteGivesNothing() {
        assertThat(Found.in(CLEAN)).isEmpty();
    }

    @Test
    void aPageThatMovedIsToldWhereverItIsStillNamed() {
        String broken = CLEAN.replace("=== en/index.html ===", "=== en/home.html ===");
        assertThat(Found.in(broken))
                .containsExactly(
                        "en/home.html:1:1 not-in-sitemap [en/home.html]",
                        "en/home.html:3:23 dead-link [https://example.org/plans/en/]",
                        "en/home.html:4:37 alternate-not-mutual [en/home.html, ja/]",
                        "en/home.html:4:37 alternate-without-self [en/home.html]",
                        "en/home.html:5:37 dead-link [https://example.org/plans/en/]",
                        "en/home.html:9:7 dead-link [.]",
                        "index.html:5:56 dead-link [en/index.html]",
                        "ja/index.html:5:37 dead-link [https://example.org/plans/en/]",
                        "ja/index.html:11:4 dead-link [../en/index.html#h]",
                        "sitemap.xml:3:46 dead-link [https://example.org/plans/en/]",
                        "sitemap.xml:4:6 dead-link [https://example.org/plans/en/]");
    }

    @Test
    void theOrderOfTheFilesChangesNothing() {
        List<SiteFile> files = new ArrayList<>(
                SiteText.files(CLEAN.replace("id=\"h\"", "id=\"main\"").replace("alt=\"\"", "")));
        List<Finding> expected = Found.findings(files);
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(files, random);
            assertThat(Found.findings(files)).isEqualTo(expected);
        }
        assertThat(expected).isSorted().doesNotHaveDuplicates().hasSize(5);
    }

    @Test
    void theSameDefectTwiceAtOnePlaceIsOneFinding() {
        assertThat(Found.only(
                        "=== a.html ===\n<img srcset='x.png 1x, x.png 2x'>",
                        "dead-link",
                        "dead-asset",
                        "dead-preview",
                        "dead-fragment"))
                .hasSize(2);
        assertThat(Found.in("=== a.html ===\n<img alt='' srcset='x.png 1x, x.png 2x'>"))
                .filteredOn(it -> it.contains("dead-asset"))
                .hasSize(1);
    }

    @Test
    void aFindingBecomesAProblemOfTheOutputFile() {
        Finding finding = Finding.of(
                ProblemKind.DEAD_FRAGMENT, new SitePath("ja/index.html"), new Position(3, 9), "#s2", "#s2", "s2");
        Problem problem = finding.toProblem();
        assertThat(problem.place()).hasToString("ja/index.html:3:9");
        assertThat(problem.message(Lang.EN)).isEqualTo("the link \"#s2\" leads to a page without \"#s2\"");
    }
}
