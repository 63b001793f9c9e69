/* The rules that look at several files: each broken, and each clean. */
package org.plancatalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteRulesTest {

    @Test
    void nothingIsLoadedFromAnotherServer() {
        assertThat(Found.only("""
                        === index.html ===
                        <script src="https://cdn.example.com/x.js"></script><img src="//pixel.example.net/1.gif">
                        <link rel="preconnect" href="https://fonts.example.com"><iframe src="http://video.example/"></iframe>
                        <a href="https://www.city.ome.tokyo.jp/"></a><link rel="license" href="https://creativecommons.org/">
                        <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img src="https://example.org/plans/a.png">
                        <meta property="og:image" content="https://images.example/card.png">
                        === site.css ===
                        @import url(https://fonts.example.com/css?family=X);
                        """, "third-party"))
                .containsExactly(
                        "index.html:1:9 third-party [cdn.example.com]",
                        "index.html:1:58 third-party [pixel.example.net]",
                        "index.html:2:24 third-party [fonts.example.com]",
                        "index.html:2:65 third-party [video.example]",
                        "site.css:1:9 third-party [fonts.example.com]");
    }

    @Test
    void aPathIsWrittenOnce() {
        assertThat(Found.only("""
                        === a.txt ===
                        === b.txt ===
                        === a.txt ===
                        """, "duplicate-file")).containsExactly("a.txt:1:1 duplicate-file [a.txt]");
    }

    private static final String MUTUAL = """
            === ja/index.html ===
            <html lang="ja">
            <link rel="alternate" hreflang="ja" href="https://example.org/plans/ja/">
            <link rel="alternate" hreflang="en" href="https://example.org/plans/en/">
            <link rel="alternate" hreflang="x-default" href="https://example.org/plans/">
            <link rel="alternate" type="application/atom+xml" hreflang="ja" href="feed.xml">
            === en/index.html ===
            <html lang="en">
            <link rel="alternate" hreflang="en" href="https://example.org/plans/en/">
            <link rel="alternate" hreflang="ja" href="https://example.org/plans/ja/">
            <link rel="alternate" hreflang="x-default" href="https://example.org/plans/">
            === index.html ===
            <html lang="ja">
            === feed.xml ===
            """;

    @Test
    void mutualLanguageVersionsAreFine() {
        assertThat(Found.only(
                        MUTUAL,
                        "alternate-not-mutual",
                        "alternate-without-self",
                        "alternates-differ",
                        "alternate-language",
                        "bad-language-code"))
                .isEmpty();
    }

    @Test
    void aLanguageVersionMustNameThePageBack() {
        String broken = MUTUAL.replace(
                "<link rel=\"alternate\" hreflang=\"ja\" href=\"https://example.org/plans/ja/\">\n<link rel=\"alternate\" hreflang=\"x",
                "<link rel=\"alternate\" hreflang=\"x");
        assertThat(Found.only(
                        broken,
                        "alternate-not-mutual",
                        "alternate-without-self",
                        "alternates-differ",
                        "alternate-language",
                        "bad-language-code"))
                .containsExactly("ja/index.html:3:37 alternate-not-mutual [ja/, en/]");
    }

    @Test
    void aPageThatNamesItsVersionsNamesItselfToo() {
        String broken = MUTUAL.replace(
                "<html lang=\"ja\">\n<link rel=\"alternate\" hreflang=\"ja\" href=\"https://example.org/plans/ja/\">",
                "<html lang=\"ja\">");
        assertThat(Found.only(
                        broken,
                        "alternate-not-mutual",
                        "alternate-without-self",
                        "alternates-differ",
                        "alternate-language",
                        "bad-language-code"))
                .containsExactly("ja/index.html:2:37 alternate-without-self [ja/]");
    }

    @Test
    void allVersionsNameTheSameSet() {
        String broken = MUTUAL.replaceFirst("<link rel=\"alternate\" hreflang=\"x-default\".*\n", "");
        assertThat(Found.only(
                        broken,
                        "alternate-not-mutual",
                        "alternate-without-self",
                        "alternates-differ",
                        "alternate-language",
                        "bad-language-code"))
                .containsExactly("en/index.html:3:37 alternates-differ [en/, ja/]");
    }

    @Test
    void aVersionIsInTheLanguageAnnounced() {
        String swapped = MUTUAL.replace("hreflang=\"ja\" href=\"https", "hreflang=\"jp\" href=\"https");
        assertThat(Found.only(
                        swapped,
                        "alternate-not-mutual",
                        "alternate-without-self",
                        "alternates-differ",
                        "alternate-language",
                        "bad-language-code"))
                .containsExactly(
                        "en/index.html:3:37 alternate-language [https://example.org/plans/ja/, jp, ja]",
                        "ja/index.html:2:37 alternate-language [https://example.org/plans/ja/, jp, ja]");
    }

    @Test
    void theSitemapListsThePagesAndNothingElse() {
        assertThat(Found.only("""
                        === sitemap.xml ===
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                          <url><loc>https://example.org/plans/ja/</loc>
                            <xhtml:link rel="alternate" hreflang="en" href="https://example.org/plans/fr/"/></url>
                          <url><loc>https://example.org/plans/gone.html</loc></url>
                          <url><loc>https://other.example/ja/</loc></url>
                          <url><loc>https://example.org/plans/site.css</loc></url>
                          <url><loc>https://example.org/plans/draft.html</loc></url>
                        </urlset>
                        === ja/index.html ===
                        === en/index.html ===
                        === draft.html ===
                        <meta name="robots" content="NoIndex, follow">
                        === 404.html ===
                        === site.css ===
                        """, "not-in-sitemap", "sitemap-noindex", "sitemap-other-host", "dead-link"))
                .containsExactly(
                        "en/index.html:1:1 not-in-sitemap [en/]",
                        "sitemap.xml:4:5 dead-link [https://example.org/plans/fr/]",
                        "sitemap.xml:5:8 dead-link [https://example.org/plans/gone.html]",
                        "sitemap.xml:6:8 dead-link [https://other.example/ja/]",
                        "sitemap.xml:7:8 dead-link [https://example.org/plans/site.css]",
                        "sitemap.xml:8:8 sitemap-noindex [https://example.org/plans/draft.html]");
    }

    @Test
    void withoutSitemapNothingIsMissingInIt() {
        assertThat(Found.only(
                        "=== index.html ===\n", "not-in-sitemap", "sitemap-noindex", "sitemap-other-host", "dead-link"))
                .isEmpty();
    }
}
