/* A reader without a mouse gets everywhere and sees where the focus is. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
@ExtendWith(InBrowser.class)
class KeyboardTest {
    private static final String REMEMBER_LOOKS = """
            window.look = it => {
              const style = getComputedStyle(it);
              return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.backgroundColor].join(' ');
            };
            window.looks = new Map([...document.querySelectorAll('*')].map(it => [it, look(it)]));
            """;

    /** The focused element where it cannot be told from others or is out of sight; otherwise nothing. */
    private static final String UNSEEN_FOCUS = """
            (() => {
              const it = document.activeElement;
              const box = it.getBoundingClientRect();
              const inSight = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return inSight && look(it) !== looks.get(it) ? '' : it.outerHTML;
            })()
            """;

    @Test
    void fromTheChooserToAPlanAndItsSectionsInBothLanguages(Tab tab) {
        tab.open(SitePage.CHOOSER.address());
        follow(tab, "main a[hreflang=en]", "en/index.html");
        follow(tab, "main a[href='plans/sumida/index.html']", "en/plans/sumida/index.html");
        follow(tab, ".switch__link[hreflang=ja]", "ja/plans/sumida/index.html");
        follow(tab, "#s1-1 a[hreflang=en]", "en/plans/sumida/index.html#s1-1");
        assertThat(tab.text("location.hash")).isEqualTo("#s1-1");
        assertThat(shownSection(tab)).isEqualTo("s1-1");
        follow(tab, "#background a[hreflang=ja]", "ja/plans/sumida/index.html#background");
        assertThat(tab.text("location.hash")).isEqualTo("#background");
        assertThat(shownSection(tab)).isEqualTo("background");
        assertThat(tab.observed().complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "ja/index.html", "en/plans/ome/index.html", "ja/glossary/index.html"})
    void theFirstStopSkipsToTheText(String page, Tab tab) {
        tab.open(new SitePage(page).address());
        tab.tab();
        assertThat(tab.text("document.activeElement.className")).isEqualTo("skip");
        assertThat(tab.evaluate("document.activeElement.getBoundingClientRect().top")
                        .asInt())
                .isNotNegative();
        tab.enterWithinThePage();
        assertThat(tab.text("document.activeElement.id")).isEqualTo("main");
        tab.tab();
        assertThat(tab.evaluate("document.activeElement.closest('main') !== null")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "light index.html",
                "light ja/index/index.html",
                "light en/plans/sumida/index.html",
                "dark en/index.html",
                "dark ja/plans/sumida/index.html",
                "dark en/about/index.html",
                "light ja/compare/index.html",
                "light ja/initiatives/index.html"
            })
    void theFocusIsAlwaysSeen(String page, Tab tab) {
        tab.scheme(page.substring(0, page.indexOf(' ')));
        tab.open(new SitePage(page.substring(page.indexOf(' ') + 1)).address());
        tab.evaluate(REMEMBER_LOOKS);
        int links = tab.evaluate("[...document.querySelectorAll('a[href]')].filter(it => it.checkVisibility()).length")
                .asInt();
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < links; i++) {
            tab.tab();
            unseen.add(tab.text(UNSEEN_FOCUS));
        }
        unseen.removeIf(String::isEmpty);
        assertThat(unseen).isEmpty();
        assertThat(links).isGreaterThan(3);
    }

    private static void follow(Tab tab, String link, String page) {
        tab.tabTo(link);
        tab.enter();
        assertThat(tab.text("location.href")).isEqualTo(new SitePage(page).address());
    }

    /** The section that the address names, where its beginning is on the screen. */
    private static String shownSection(Tab tab) {
        return tab.text("""
                (() => {
                  const section = document.querySelector(':target');
                  const top = section.getBoundingClientRect().top;
                  return top >= 0 && top < innerHeight ? section.id : section.id + ' at ' + top;
                })()
                """);
    }
}
