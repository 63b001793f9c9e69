/* Nothing on a page moves after it has been drawn. */
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
class StillnessTest {
    /** What moved and by how much (the layout instability metric); empty where nothing did. */
    private static final String SHIFTS = """
            new Promise(done => {
              const shifts = [];
              new PerformanceObserver(list => shifts.push(...list.getEntries()))
                .observe({ type: 'layout-shift', buffered: true });
              requestAnimationFrame(() => setTimeout(() => done(shifts
                .map(it => it.value + ' ' + it.sources.map(source => source.node?.className).join(' '))
                .join('; ')), 100));
            })
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void aPageDoesNotShift(SitePage page, Tab tab) {
        for (int width : new int[] {360, 1280}) {
            tab.width(width);
            tab.open(page.address());
            assertThat(tab.text(SHIFTS)).as("%s %s", page, width).isEmpty();
        }
    }

    @Test
    void aPageThatMovesIsNoticed(Tab tab) {
        tab.open(new SitePage("ja/index.html").address());
        tab.evaluate(SHIFTS);
        tab.evaluate("document.querySelector('h1').before('moved', document.createElement('hr')), true");
        assertThat(tab.text(SHIFTS)).isNotEmpty();
    }

    static Stream<SitePage> pages() {
        return SitePage.ofEveryKind();
    }
}
