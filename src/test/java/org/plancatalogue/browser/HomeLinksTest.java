/* Every link of the home page leads to a page when the site is opened from its folder. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
@ExtendWith(InBrowser.class)
class HomeLinksTest {
    /** One link to each page, as it is written; the sections of pages are checked without a browser. */
    private static final String LINKS = """
            [...new Map([...document.querySelectorAll('a[href]')]
              .filter(it => it.protocol === 'file:' && !it.getAttribute('href').startsWith('#'))
              .map(it => [it.pathname, it.getAttribute('href')])).values()]
            """;

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyLinkOfTheHomePageLeadsToAPage(String lang, Tab tab) {
        SitePage home = new SitePage(lang + "/index.html");
        tab.open(home.address());
        List<String> links = new ArrayList<>();
        for (JsonNode link : tab.evaluate(LINKS)) {
            links.add(link.asText());
        }
        assertThat(links).hasSizeGreaterThan(40);
        for (String link : links) {
            tab.open(home.address());
            tab.click("a[href=\"" + link + "\"]");
            assertThat(tab.text("location.href")).startsWith(SitePage.SITE).contains(".html");
            assertThat(tab.text("document.title")).as(link).isNotEmpty().doesNotStartWith("Index of");
            assertThat(tab.evaluate("location.hash === '' || document.querySelector(':target') !== null")
                            .asBoolean())
                    .as(link)
                    .isTrue();
            assertThat(tab.text("document.querySelector('main h1').innerText"))
                    .as(link)
                    .isNotEmpty();
        }
        assertThat(tab.observed().complaints()).isEmpty();
        assertThat(tab.observed().requests()).allMatch(it -> it.startsWith(SitePage.SITE));
    }
}
