/* The text reads as it was written, whatever the browser may do. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("browser")
@ExtendWith(InBrowser.class)
class ReadingTest {
    private static final String LEAD = "document.querySelector('.masthead__lead p').innerText";

    /** Paragraphs of Japanese prose with a blank between two wide characters, but for the name of the licence. */
    private static final String BLANKS = """
            [...document.querySelectorAll('.prose p:lang(ja), .prose li:lang(ja), .head__lead:lang(ja)')]
              .map(it => it.innerText.replace('クリエイティブ・コモンズ 表示', ''))
              .filter(it => /[\\u3000-\\u30ff\\u4e00-\\u9fff\\uff00-\\uff60]\\s[\\u3000-\\u30ff\\u4e00-\\u9fff\\uff00-\\uff60]/.test(it))
              .join(' | ')
            """;

    /** What can be read of the text, but for what only a script can work. */
    private static final String WORDS = """
            [...document.querySelector('main').querySelectorAll('*')]
              .filter(it => !it.closest('[data-scripted]') && it.checkVisibility())
              .flatMap(it => [...it.childNodes])
              .filter(it => it.nodeType === Node.TEXT_NODE)
              .map(it => it.data.trim())
              .filter(it => it)
              .join(' ')
            """;

    /** Text of Japanese letters in an element of another language, or in one set in another font. */
    private static final String UNMARKED = """
            [...document.querySelectorAll('body *')]
              .filter(it => !it.matches(':lang(ja)') || !getComputedStyle(it).fontFamily.includes('"Noto Sans JP"'))
              .flatMap(it => [...it.childNodes])
              .filter(it => it.nodeType === Node.TEXT_NODE && /[\\u3040-\\u30ff\\u4e00-\\u9fff]/.test(it.data))
              .map(it => it.data)
              .join(' | ')
            """;

    @Test
    void aPlanIsReadAndLeftWithoutScripts(Tab tab) {
        tab.withoutScripts();
        tab.open(new SitePage("en/plans/arakawa/index.html").address());
        assertThat(tab.text("document.querySelector('main').innerText"))
                .contains("Arakawa grew as a town where many kinds of industry gathered")
                .contains("Nippori Area Start-up Momentum Project");
        tab.click(".switch__link[hreflang=ja]");
        assertThat(tab.text("location.href")).isEqualTo(new SitePage("ja/plans/arakawa/index.html").address());
        assertThat(tab.text("document.querySelector('main').innerText")).contains("荒川区は、製造業を軸に");
        assertThat(tab.observed().complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void aPageSaysTheSameWithoutScripts(SitePage page, Tab tab) {
        tab.open(page.address());
        String scripted = tab.text(WORDS);
        tab.withoutScripts();
        tab.open(page.address());
        assertThat(tab.text(WORDS)).isEqualTo(scripted).hasSizeGreaterThan(50);
    }

    @Test
    void joinedLinesOfJapaneseHaveNoSpaceAndThoseOfEnglishOne(Tab tab) {
        tab.open(new SitePage("ja/plans/arakawa/index.html").address());
        assertThat(tab.text(LEAD)).contains("ようとしたものです。事業承継、販路の拡大");
        tab.open(new SitePage("en/plans/arakawa/index.html").address());
        assertThat(tab.text(LEAD)).contains("so that local industry could last. It named business succession");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageSaysAndShowsItsLanguages(SitePage page, Tab tab) {
        boolean english = page.path().startsWith("en/");
        tab.open(page.address());
        assertThat(tab.text("document.documentElement.lang")).isEqualTo(english ? "en" : "ja");
        assertThat(tab.text("getComputedStyle(document.body).fontFamily"))
                .startsWith(english ? "system-ui," : "\"Noto Sans JP\",");
        assertThat(tab.text(UNMARKED)).as("Japanese that is not marked so").isEmpty();
        assertThat(tab.text(BLANKS)).as("blanks within Japanese").isEmpty();
    }

    /** All but the one that needs a script, and says so; that is tried in {@link SearchTest}. */
    static Stream<SitePage> readable() {
        return pages().filter(it -> !it.path().contains("/search/"));
    }

    static Stream<SitePage> pages() {
        return SitePage.ofEveryKind();
    }
}
