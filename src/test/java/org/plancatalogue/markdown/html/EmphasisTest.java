/* Tests emphasis beside Japanese: frozen answers of the differential check. */
package org.plancatalogue.markdown.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.markdown.syntax.Dialect;

class EmphasisTest {
    @ParameterizedTest
    @CsvSource({
        "価格は**￥100**です, 価格は<strong>￥100</strong>です",
        "価格は**¥100**です, 価格は<strong>¥100</strong>です",
        "a**¥**b, a**¥**b",
        "a**￥**b, a<strong>￥</strong>b",
        "a**₩**b, a<strong>₩</strong>b",
        "a**￦**b, a<strong>￦</strong>b"
    })
    void aCurrencySignIsJapaneseWhereItsWidthIs(String source, String html) {
        assertEmphasis(source, html);
    }

    @ParameterizedTest
    @CsvSource({
        "a**🎉**b, a**🎉**b",
        "a**🈁**b, a**🈁**b",
        "a**🈂**b, a<strong>🈂</strong>b",
        "a**🉠**b, a<strong>🉠</strong>b",
        "a**👩‍💻**b, a**👩‍💻**b",
        "区**🎉**区, 区<strong>🎉</strong>区"
    })
    void anEmojiIsASymbolAndNotJapanese(String source, String html) {
        assertEmphasis(source, html);
    }

    @ParameterizedTest
    @CsvSource({
        "a**🫠**b, a**🫠**b",
        "🪿**(済)**🪿, 🪿<strong>(済)</strong>🪿",
        "_済_🪿, <em>済</em>🪿",
        "a**\u20C0**b, a**\u20C0**b",
        "a**\u2630**b, a<strong>\u2630</strong>b"
    })
    void symbolsThatAreNewerThanTheOldestJavaAreSymbols(String source, String html) {
        assertEmphasis(source, html);
    }

    @ParameterizedTest
    @CsvSource({
        "葛\uDB40\uDD00**(城)** a, 葛\uDB40\uDD00<strong>(城)</strong> a",
        "〽\uFE0E**(謡)** a, 〽\uFE0E<strong>(謡)</strong> a",
        "〽\uFE0F**(謡)** a, 〽\uFE0F**(謡)** a",
        "☎\uFE0E_電話_, ☎\uFE0E<em>電話</em>",
        "☎\uFE0F_電話_, ☎\uFE0F_電話_",
        "a**b“\uFE01**c, a<strong>b“\uFE01</strong>c"
    })
    void aVariationSelectorBelongsToTheCharacterUnlessItMakesAnEmoji(String source, String html) {
        assertEmphasis(source, html);
    }

    @ParameterizedTest
    @CsvSource({
        "***区**の*計画, <em><strong>区</strong>の</em>計画",
        "***区*の**計画, <strong><em>区</em>の</strong>計画",
        "****区****の, <strong><strong>区</strong></strong>の",
        "*****区*****の, <em><strong><strong>区</strong></strong></em>の",
        "***区*の, **<em>区</em>の",
        "**区***の, <strong>区</strong>*の",
        "a***「区」***b, a<em><strong>「区」</strong></em>b",
        "__区___の, __区___の",
        "__区___。, <strong>区</strong>_。",
        "区*の**町*村, 区<em>の**町</em>村",
        "**区*の**町*, <strong>区*の</strong>町*"
    })
    void longRunsPairAsCommonMarkPairsThem(String source, String html) {
        assertEmphasis(source, html);
    }

    @ParameterizedTest
    @CsvSource({
        "区~~「旧」~~の, 区<del>「旧」</del>の",
        "区~旧~の, 区~旧~の",
        "区~~~旧~~~の, 区~<del>旧</del>~の",
        "~~**旧。**~~次, <del><strong>旧。</strong></del>次",
        "**~~旧。**~~次, <strong>~~旧。</strong>~~次"
    })
    void twoTildesStrikeOut(String source, String html) {
        assertEmphasis(source, html);
    }

    @ParameterizedTest
    @CsvSource({
        "注[**]区**の, 注[<strong>]区</strong>の",
        "**注[**]区, <strong>注[</strong>]区",
        "**[注]**の, <strong>[注]</strong>の",
        "[][**]区**の, [][<strong>]区</strong>の",
        "[**](二 語)区**の, [<strong>](二 語)区</strong>の",
        "**[題](x)**の, <strong><a href=\"x\">題</a></strong>の",
        "[**題。**次](x)の, <a href=\"x\"><strong>題。</strong>次</a>の",
        "[*題**](x), <a href=\"x\">*題**</a>"
    })
    void bracketsThatLeadNowhereAreNoWall(String source, String html) {
        assertEmphasis(source, html);
    }

    @Test
    void referencesKeepTheirMarks() {
        assertEmphasis(
                "[**題。**次][r]と[**題**]と[*[内][r]*](x)と![*図*][r]\n\n[r]: /r\n[**題**]: /d",
                "<a href=\"/r\"><strong>題。</strong>次</a>と<a href=\"/d\"><strong>題</strong></a>と"
                        + "[<em><a href=\"/r\">内</a></em>](x)と<img src=\"/r\" alt=\"図\">");
    }

    /** The paragraph does not begin where the file does: the library mixed up the two. */
    private static void assertEmphasis(String source, String html) {
        String before = "前\n\n";
        assertThat(HtmlWriter.plain(Dialect.parse(before + source, before.length()))
                        .markup())
                .isEqualTo("<p>" + html + "</p>");
    }
}
