/* Japanese headings break between phrases on a small screen, and are copied as they are written. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("browser")
@ExtendWith(InBrowser.class)
class HeadingsTest {
    private static final List<Integer> WIDTHS = List.of(320, 360, 768);

    /** Phrases that stand on two lines though one would hold them; those with punctuation may break at it. */
    private static final String TORN = """
            [...document.querySelectorAll(':is(h1, h2, h3, h4, li, p, a, span):lang(ja)')]
              .filter(it => it.querySelector(':scope > wbr') && !it.closest('.visually-hidden'))
              .flatMap(box => [...box.childNodes].filter(it => it.nodeType === Node.TEXT_NODE).map(text => {
                const range = document.createRange();
                range.selectNodeContents(text);
                const lines = [...range.getClientRects()];
                const long = lines.reduce((sum, line) => sum + line.width, 0);
                let block = box;
                while (getComputedStyle(block).display === 'inline') block = block.parentElement;
                const torn = new Set(lines.map(line => line.top)).size > 1 && long < block.clientWidth * 0.9;
                return torn && !/[\\s、。・：（）「」-]/.test(text.data.trim()) ? text.data : '';
              }))
              .filter(it => it)
              .join(' | ')
            """;

    private static final String OVERFLOWING = """
            [...document.querySelectorAll('h1, h2, h3, h4')]
              .filter(it => it.scrollWidth > it.clientWidth && it.clientWidth > 1)
              .map(it => it.textContent)
              .join(' | ')
            """;

    /** Headings that a reader who selects them does not get to the letter. */
    private static final String COPIED_OTHERWISE = """
            [...document.querySelectorAll('h1, h2, h3, h4')]
              .filter(it => it.querySelector('wbr'))
              .filter(it => {
                getSelection().selectAllChildren(it);
                const plain = it.cloneNode(true);
                plain.querySelectorAll('wbr, .visually-hidden').forEach(one => one.remove());
                const copied = getSelection().toString();
                return copied.replace(/\\s/g, '') !== plain.textContent.replace(/\\s/g, '')
                  && copied.replace(/\\s/g, '') !== it.textContent.replace(/\\s/g, '');
              })
              .map(it => it.textContent)
              .join(' | ')
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void aHeadingBreaksBetweenPhrasesAndStaysOnThePage(SitePage page, Tab tab) {
        tab.open(page.address());
        for (int width : WIDTHS) {
            tab.width(width);
            assertThat(tab.text(TORN)).as("%s %s", page, width).isEmpty();
            assertThat(tab.text(OVERFLOWING)).as("%s %s", page, width).isEmpty();
        }
    }

    @Test
    void aLongHeadingIsCopiedWithoutAnyOtherCharacter(Tab tab) {
        tab.open(new SitePage("ja/plans/arakawa/index.html").address());
        tab.width(360);
        assertThat(tab.evaluate("document.querySelectorAll('h4 wbr, h3 wbr').length")
                        .asInt())
                .isPositive();
        assertThat(tab.text(COPIED_OTHERWISE)).isEmpty();
        tab.evaluate("getSelection().selectAllChildren(document.querySelector('#a2-1 h3'))");
        assertThat(tab.text("getSelection().toString()"))
                .contains("地域金融機関連携型課題解決支援事業")
                .doesNotContainPattern("[\u00AD\u200B\u2060]");
    }

    static Stream<SitePage> pages() {
        return Stream.concat(
                SitePage.ofEveryKind().filter(it -> it.path().startsWith("ja/")),
                Stream.of(new SitePage("ja/plans/arakawa/index.html"), new SitePage("en/plans/itabashi/index.html")));
    }
}
