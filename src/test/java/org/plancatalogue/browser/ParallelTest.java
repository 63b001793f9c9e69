/* Both languages of a text side by side, and the way from a section to its counterpart. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(InBrowser.class)
class ParallelTest {
    private static final SitePage PARALLEL = new SitePage("ja/plans/itabashi/parallel/index.html");

    /** How the halves of each pair lie: beside each other, or the second below the first and set back. */
    private static final String LAID_OUT = """
            [...new Set([...document.querySelectorAll('.pair')].map(pair => {
              const [first, second] = [...pair.querySelectorAll('.pair__half')].map(it => it.getBoundingClientRect());
              if (second.left >= first.right && Math.abs(second.top - first.top) < 1) return 'beside';
              return second.top >= first.bottom && second.left >= first.left ? 'below' : 'torn';
            }))].join(' ')
            """;

    @Test
    void theLanguagesStandBesideEachOtherWhereThereIsRoomAndBelowWhereNot(Tab tab) {
        tab.open(PARALLEL.address());
        tab.width(1280);
        assertThat(tab.text(LAID_OUT)).isEqualTo("beside");
        tab.width(360);
        assertThat(tab.text(LAID_OUT)).isEqualTo("below");
    }

    @Test
    void eachHalfIsInItsOwnLanguageAndTheNumbersAreThoseOfThePlan(Tab tab) {
        tab.open(PARALLEL.address());
        assertThat(tab.text("[...document.querySelectorAll('#i2-2 .pair__half')].map(it => it.lang).join()"))
                .isEqualTo("ja,en");
        assertThat(tab.text("document.querySelector('#i2-2 .pair__number a').firstChild.data"))
                .isEqualTo("2-2");
        assertThat(tab.text("[...document.querySelectorAll('.pair__half:lang(en) .prose')].length > 8"))
                .isEqualTo("true");
    }

    @Test
    void aSectionLeadsToTheSameSectionInTheOtherLanguageWithoutScripts(Tab tab) {
        tab.withoutScripts();
        tab.open(new SitePage("ja/plans/itabashi/index.html").address());
        tab.click("#i2-2 .switch__section");
        assertThat(tab.text("location.href"))
                .isEqualTo(new SitePage("en/plans/itabashi/index.html").address() + "#i2-2");
        assertThat(tab.text("document.querySelector(':target').id")).isEqualTo("i2-2");
        tab.click("#i2-2 .switch__section");
        assertThat(tab.text("location.href"))
                .isEqualTo(new SitePage("ja/plans/itabashi/index.html").address() + "#i2-2");
    }
}
