/* The rules that look at one page: each broken, and each clean. */
package org.plancatalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageRulesTest {

    @Test
    void theSecondUseOfAnIdIsReported() {
        assertThat(Found.only("""
                        === ja/index.html ===
                        <h2 id="s1">一</h2>
                        <h2 id="S1">二</h2><h2 class="x" id="s1">三</h2>
                        <template><h2 id="S1"></h2></template>
                        === en/index.html ===
                        <h2 id="s1">One</h2>
                        """, "built-duplicate-id")).containsExactly("ja/index.html:2:33 built-duplicate-id [s1]");
    }

    @Test
    void anIdThatLabelsAndDescriptionsNameMustBeThere() {
        assertThat(Found.only("""
                        === index.html ===
                        <h2 id="a">A</h2><p id="b">B</p>
                        <section aria-labelledby="a c" aria-describedby="b"></section>
                        <label for="q">Search</label><input id="Q" aria-describedby=" d ">
                        """, "dangling-id"))
                .containsExactly(
                        "index.html:2:10 dangling-id [aria-labelledby, c]",
                        "index.html:3:8 dangling-id [for, q]",
                        "index.html:3:44 dangling-id [aria-describedby, d]");
    }

    @Test
    void thePagesLanguageIsTheOneOfItsAddress() {
        assertThat(Found.only("""
                        === ja/index.html ===
                        <html lang="ja">
                        === en/index.html ===
                        <!doctype html>
                        <html class="x" lang="ja">
                        === en/about/index.html ===
                        <html lang="">
                        === index.html ===
                        <html lang="ja">
                        === plans/index.html ===
                        <html lang="en">
                        === 404.html ===
                        <p>
                        === icons.svg ===
                        <svg/>
                        """, "lang-missing", "wrong-lang"))
                .containsExactly(
                        "404.html:1:1 lang-missing []",
                        "en/about/index.html:1:1 lang-missing []",
                        "en/index.html:2:17 wrong-lang [ja, en]");
    }

    @Test
    void aTitleIsThereAndNotEmpty() {
        assertThat(Found.only("""
                        === a.html ===
                        <title>計画</title>
                        === b.html ===
                        <meta charset="utf-8"><title> </title>
                        === c.html ===
                        <p><svg><title>a drawing's</title></svg>
                        """, "title-missing"))
                .containsExactly("b.html:1:23 title-missing []", "c.html:1:1 title-missing []");
    }

    @Test
    void aPageNamesItselfOnceAsCanonical() {
        assertThat(Found.only("""
                        === ja/index.html ===
                        <link rel="canonical" href="https://example.org/plans/ja/">
                        === en/index.html ===
                        <link rel="canonical" href="https://example.org/plans/ja/">
                        === a.html ===
                        <link rel="canonical" href="https://example.org/plans/a.html">
                        <link rel="canonical" href="a.html">
                        === b.html ===
                        <p>
                        === c.html ===
                        <meta name="robots" content="noindex">
                        === 404.html ===
                        <p>
                        """, "canonical-twice", "canonical-missing", "canonical-wrong"))
                .containsExactly(
                        "a.html:2:23 canonical-twice [2]",
                        "b.html:1:1 canonical-missing []",
                        "en/index.html:1:23 canonical-wrong [https://example.org/plans/ja/, en/]");
    }

    @Test
    void anImageHasAnAlternativeText() {
        assertThat(Found.only("""
                        === index.html ===
                        <img src="a.png" alt="A map"><img alt="" src="b.png">
                        <img class="x" src="c.png"><map><area href="d.html"></map>
                        <noscript><img src="e.png"></noscript>
                        """, "alt-missing"))
                .containsExactly(
                        "index.html:2:16 alt-missing [c.png]",
                        "index.html:2:39 alt-missing [d.html]",
                        "index.html:3:16 alt-missing [e.png]");
    }

    @Test
    void nothingIsExecutedThatIsWrittenIntoAPageAgainstItsPolicy() {
        assertThat(Found.only("""
                        === index.html ===
                        <script>alert(1)</script><script type="module">1</script>
                        <style>p { }</style><p style="color: red" onclick="go()">
                        <svg onload="go()"></svg>
                        <script src="site.js" defer></script>
                        <script type="application/ld+json">{"@type": "Thing"}</script>
                        <code>&lt;p onclick="go()"></code><p data-on="1" one="1">
                        <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
                        === open.html ===
                        <script>alert(1)</script><p style="color: red" onclick="go()">
                        === drawing.svg ===
                        <svg onload="go()" style="color: red"/>
                        """, "inline-code"))
                .containsExactly(
                        "drawing.svg:1:6 inline-code [onload=]",
                        "index.html:1:1 inline-code [<script>]",
                        "index.html:1:26 inline-code [<script>]",
                        "index.html:2:1 inline-code [<style>]",
                        "index.html:2:24 inline-code [style=]",
                        "index.html:2:43 inline-code [onclick=]",
                        "index.html:3:6 inline-code [onload=]",
                        "index.html:6:50 inline-code [one=]");
    }

    @Test
    void templateSyntaxInVisibleTextIsReported() {
        assertThat(Found.only("""
                        === index.html ===
                        <title>${left here}</title>
                        <p>Title: ${page.title}</p>
                        <p><b>計画</b> <#if x>
                        <p>&#36;{escaped}</p>
                        <code>${shown} <#list></code><pre><b>${shown}</b></pre><textarea>${x}</textarea>
                        <script>`${x}`</script><p>$ {x} $5 #1 {y} <!-- ${z} -->
                        """, "template-residue"))
                .containsExactly(
                        "index.html:1:8 template-residue [${left here}]",
                        "index.html:2:11 template-residue [${page.title}]",
                        "index.html:3:14 template-residue [<#if x>]");
    }
}
