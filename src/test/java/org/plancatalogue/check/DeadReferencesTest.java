/* Links, resources and fragments that lead to nothing, and those that only look so. */
package org.plancatalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.problem.ProblemKind;

class DeadReferencesTest {
    private static List<String> found(String site) {
        return Found.only(
                site,
                Stream.of(ProblemKind.values())
                        .map(ProblemKind::code)
                        .filter(
                                it -> it.matches(
                                        "(dead|link|fragment|outside|slash|folder|canonical-other|bad-escape|escape|empty-address|space|line-end).*"))
                        .filter(it -> !it.equals("folder-unreadable"))
                        .toArray(String[]::new));
    }

    @Test
    void aLinkToAPageThatWasNotWrittenIsDead() {
        assertThat(found("""
                        === ja/index.html ===
                        <p>計画 <a class="x" href="plans/ome/">青梅</a>
                        <map><area href="../index.html"></map>
                        <form action="search/"></form>
                        """))
                .containsExactly(
                        "ja/index.html:1:20 dead-link [plans/ome/]",
                        "ja/index.html:2:12 dead-link [../index.html]",
                        "ja/index.html:3:7 dead-link [search/]");
    }

    @Test
    void pathsAreComparedByteForByte() {
        assertThat(found("""
                        === index.html ===
                        <a href="Plan.html">letter case</a>
                        <a href="か\u3099.html">decomposed</a>
                        <a href="%25E8.html">encoded twice</a>
                        <a href="plan.html/">slash after a file</a>
                        === plan.html ===
                        === が.html ===
                        """))
                .containsExactly(
                        "index.html:1:4 dead-link [Plan.html]",
                        "index.html:2:4 dead-link [か\u3099.html]",
                        "index.html:3:4 dead-link [%25E8.html]",
                        "index.html:4:4 dead-link [plan.html/]");
    }

    @Test
    void leavingTheRootIsDeadAlsoWhereABrowserWouldClampIt() {
        assertThat(found("""
                        === index.html ===
                        <a href="../index.html">up</a>
                        <a href="/index.html">outside the base path</a>
                        <a href="/plans/index.html">fine</a>
                        """))
                .containsExactly("index.html:1:4 dead-link [../index.html]", "index.html:2:4 dead-link [/index.html]");
    }

    @Test
    void ourOwnFullAddressesAreResolvedToo() {
        assertThat(found("""
                        === ja/index.html ===
                        <link rel="canonical" href="https://example.org/plans/ja/">
                        <link rel="alternate" hreflang="en" href="https://example.org/plans/en/">
                        <link rel="canonical" href="https://other.example/ja/">
                        <meta property="og:url" content="https://example.org/ja/">
                        <meta property="og:image" content="https://example.org/plans/card.png">
                        <a href="https://example.org/plans/gone.html">gone</a>
                        <a href="https://example.org/news/">another site on our server</a>
                        """))
                .containsExactly(
                        "ja/index.html:2:37 dead-link [https://example.org/plans/en/]",
                        "ja/index.html:3:23 dead-link [https://other.example/ja/]",
                        "ja/index.html:4:25 dead-link [https://example.org/ja/]",
                        "ja/index.html:5:27 dead-asset [https://example.org/plans/card.png]",
                        "ja/index.html:6:4 dead-link [https://example.org/plans/gone.html]");
    }

    @Test
    void everyKindOfResourceMustBeThere() {
        assertThat(found("""
                        === index.html ===
                        <link rel="stylesheet" href="a.css"><link rel="icon" href="b.svg">
                        <script src="c.js"></script>
                        <img src="d.png" srcset="e.png 1x,
                          f.png 2x">
                        <img src="">
                        <picture><source srcset="g.webp"></picture>
                        <iframe src="h.html"></iframe>
                        <svg><use href="i.svg#x"/><use xlink:href="j.svg#x"/></svg>
                        <video poster="k.png"><source src="l.mp4"><track src="m.vtt"></video>
                        <object data="n.pdf"></object>
                        <meta http-equiv="refresh" content="0; URL='o.html'">
                        <p style="background: url(p.png)">
                        """))
                .containsExactly(
                        "index.html:1:24 dead-asset [a.css]",
                        "index.html:1:54 dead-asset [b.svg]",
                        "index.html:2:9 dead-asset [c.js]",
                        "index.html:3:6 dead-asset [d.png]",
                        "index.html:3:18 dead-asset [e.png]",
                        "index.html:3:18 dead-asset [f.png]",
                        "index.html:5:6 dead-asset []",
                        "index.html:6:18 dead-asset [g.webp]",
                        "index.html:7:9 dead-link [h.html]",
                        "index.html:8:11 dead-asset [i.svg#x]",
                        "index.html:8:32 dead-asset [j.svg#x]",
                        "index.html:9:8 dead-asset [k.png]",
                        "index.html:9:31 dead-asset [l.mp4]",
                        "index.html:9:50 dead-asset [m.vtt]",
                        "index.html:10:9 dead-asset [n.pdf]",
                        "index.html:11:28 dead-link [o.html]",
                        "index.html:12:4 dead-asset [p.png]");
    }

    @Test
    void styleSheetsAreReadToo() {
        assertThat(found("""
                        === css/site.css ===
                        @import "base.css";
                        @font-face { src: url( 'font.woff2' ) format("woff2"), url(./old.woff) }
                        /* url(commented.png) */ a { background: URL("../img/a.png?v=2"); mask: url(#m) }
                        b { background: url(data:image/gif;base64,R0lGODlhAQABAAAAACw=) }
                        """))
                .containsExactly(
                        "css/site.css:1:1 dead-asset [base.css]",
                        "css/site.css:2:19 dead-asset [font.woff2]",
                        "css/site.css:2:56 dead-asset [./old.woff]",
                        "css/site.css:3:42 dead-asset [../img/a.png?v=2]");
    }

    @Test
    void aFragmentMustBeAnIdOfThePageItLeadsTo() {
        assertThat(found("""
                        === ja/index.html ===
                        <h2 id="S1">一</h2><h2 id="概要">二</h2>
                        <a href="#s1">letter case</a>
                        <a href="../en/index.html#S1">the other language</a>
                        <a href="#%25E6">encoded twice</a>
                        <a href="#%E7%9B%AE">目</a>
                        <svg><use href="../icons.svg#lens"/></svg>
                        === en/index.html ===
                        <template><p id="S1"></p></template>
                        === icons.svg ===
                        <svg xmlns="http://www.w3.org/2000/svg"><symbol id="Lens"/></svg>
                        """))
                .containsExactly(
                        "ja/index.html:2:4 dead-fragment [#s1, s1]",
                        "ja/index.html:3:4 dead-fragment [../en/index.html#S1, S1]",
                        "ja/index.html:4:4 dead-fragment [#%25E6, %E6]",
                        "ja/index.html:5:4 dead-fragment [#%E7%9B%AE, 目]",
                        "ja/index.html:6:11 dead-fragment [../icons.svg#lens, lens]");
    }

    @Test
    void whatLeadsSomewhereIsNotReported() {
        assertThat(found("""
                        === ja/index.html ===
                        <h2 id="概要">一</h2><h2 id="100%">二</h2><a name="old">三</a>
                        <a href="#概要"></a><a href="#%E6%A6%82%E8%A6%81"></a><a href="#100%"></a><a href="#old"></a>
                        <a href=""></a><a href="#"></a><a href="#top"></a><a href="#TOP"></a><a>no address</a>
                        <a href="計画/"></a><a href="%E8%A8%88%E7%94%BB/"></a><a href="計画"></a><a HREF='計画/?a=1&amp;b#s'></a>
                        <a href="#:~:text=計画"></a><a href="計画/#s:~:text=x"></a>
                        <a href=" 計画/
                        "></a>
                        <a href="mailto:a@example.org,b@example.org"></a><a href="tel:+81-428-22-1111"></a>
                        <a href="https://www.city.ome.tokyo.jp/"></a><link rel="license" href="https://creativecommons.org/">
                        <!-- <a href="gone.html"></a> --><code>&lt;a href="gone.html"></code>
                        <textarea><a href="gone.html"></a></textarea><script>"<a href='gone.html'>"</script>
                        <template><a href="gone.html"></a></template>
                        <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="
                          srcset="
                            ../a.png 1x,
                            ../b,c.png 2x
                          ">
                        <svg><use href="../icons.svg#lens"/><use href="#概要"/></svg>
                        <a href="../plan.pdf#page=3"></a><meta http-equiv="refresh" content="300">
                        === ja/計画/index.html ===
                        <p id="s">
                        === a.png ===
                        === b,c.png ===
                        === plan.pdf ===
                        === icons.svg ===
                        <svg><symbol id="lens"/></svg>
                        """)).isEmpty();
    }

    @Test
    void aPageWithByteOrderMarkAndWindowsLineEndsIsReadTheSame() {
        assertThat(found("=== index.html ===\n\uFEFF<!doctype html>\r\n<a href='#x'>\r\n<a href='#y' id='x'>\r\n"))
                .containsExactly("index.html:3:4 dead-fragment [#y, y]");
    }

    @Test
    void aColumnCountsCharactersAndNotSurrogates() {
        assertThat(found("=== index.html ===\n<p>𠮷野家<a href='x'>")).containsExactly("index.html:1:10 dead-link [x]");
    }
}
