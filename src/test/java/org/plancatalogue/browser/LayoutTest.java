/* Every kind of page fits the screen, wears its style and keeps quiet, on any width and in light and dark. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("browser")
@ExtendWith(InBrowser.class)
class LayoutTest {
    private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1280);

    /** What stands out of the page to the right; nothing where the page fits. */
    private static final String OVERFLOW = """
            (() => {
              const page = document.documentElement;
              if (page.scrollWidth <= innerWidth && document.body.scrollWidth <= innerWidth) return '';
              return [...document.querySelectorAll('body *')]
                .filter(it => it.getBoundingClientRect().right > innerWidth)
                .map(it => it.tagName + '.' + it.className)
                .concat('page is ' + page.scrollWidth + ' wide')
                .join(' ');
            })()
            """;

    private static final String STYLE = """
            (() => {
              const page = getComputedStyle(document.documentElement);
              const body = getComputedStyle(document.body);
              const sheet = getComputedStyle(document.querySelector('.sheet'));
              return [body.fontSize, body.color, page.backgroundColor, sheet.maxWidth].join(' ');
            })()
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsTheScreenOnEveryWidthInLightAndDark(SitePage page, Tab tab) {
        for (String scheme : List.of("light", "dark")) {
            tab.scheme(scheme);
            tab.open(page.address());
            for (int width : WIDTHS) {
                tab.width(width);
                assertThat(tab.evaluate("innerWidth").asInt()).isEqualTo(width);
                assertThat(tab.text(OVERFLOW))
                        .as("%s %s %s", page, width, scheme)
                        .isEmpty();
                assertThat(tab.text(STYLE))
                        .as("%s %s %s", page, width, scheme)
                        .isEqualTo("17px %s %s", colours(scheme), width < 768 ? "1248px" : "1280px");
            }
        }
        assertThat(tab.observed().complaints()).isEmpty();
        assertThat(tab.observed().requests())
                .contains(page.address())
                .anyMatch(it -> it.matches(".*/assets/style-[0-9a-f]+\\.css"))
                .allMatch(it -> it.startsWith(SitePage.SITE));
    }

    private static String colours(String scheme) {
        return scheme.equals("light") ? "rgb(26, 26, 26) rgb(255, 255, 255)" : "rgb(242, 242, 242) rgb(22, 22, 22)";
    }

    static Stream<SitePage> pages() {
        return SitePage.ofEveryKind();
    }
}
