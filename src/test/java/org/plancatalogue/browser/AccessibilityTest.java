/* Every kind of page breaks no rule of axe-core, on any width, in light and dark. */
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
class AccessibilityTest {
    @ParameterizedTest
    @MethodSource("pages")
    void aPageBreaksNoRule(SitePage page, Tab tab) {
        for (String scheme : List.of("light", "dark")) {
            tab.scheme(scheme);
            tab.open(page.address());
            Axe.bring(tab);
            for (int width : List.of(320, 360, 768, 1280)) {
                tab.width(width);
                assertThat(Axe.violations(tab))
                        .as("%s %s %s", page, width, scheme)
                        .isEmpty();
            }
        }
    }

    @Test
    void aBadPageBreaksRules(Tab tab) {
        tab.open(SitePage.CHOOSER.address());
        Axe.bring(tab);
        tab.evaluate("""
                (() => {
                  document.documentElement.removeAttribute('lang');
                  document.querySelector('h1').style.color = '#ccc';
                  document.querySelector('main a').replaceChildren();
                  return true;
                })()
                """);
        assertThat(Axe.violations(tab)).contains("html-has-lang: ", "color-contrast: ", "link-name: ");
    }

    static Stream<SitePage> pages() {
        return SitePage.ofEveryKind();
    }
}
