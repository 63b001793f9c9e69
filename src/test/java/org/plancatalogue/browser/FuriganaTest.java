/* The switch sets readings over every kanji of a plan, keeps to it on other pages, and takes them away without a trace. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.RealCatalogue;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Plan;
import org.plancatalogue.lang.Reading;

@Tag("browser")
@ExtendWith(InBrowser.class)
class FuriganaTest {
    private static final SitePage PLAN = new SitePage("ja/plans/arakawa/index.html");
    private static final String BUTTON = "[data-readings]";
    private static final String ON =
            "document.querySelector('#main rt') !== null" + " && document.querySelectorAll('#main ruby').length > 200";
    private static final String MAIN = "document.querySelector('#main').innerHTML";

    @ParameterizedTest
    @ValueSource(strings = {"sumida", "arakawa", "itabashi", "ome"})
    void everyKanjiOfAPlanHasItsReading(String plan, Tab tab) throws IOException {
        tab.open(new SitePage("ja/plans/" + plan + "/index.html").address());
        on(tab);
        assertThat(tab.text("""
                        (() => {
                          const walker = document.createTreeWalker(document.querySelector('#main'), NodeFilter.SHOW_TEXT);
                          const bare = [];
                          while (walker.nextNode()) {
                            const text = walker.currentNode;
                            const parent = text.parentElement;
                            if (/[\\p{Script=Han}]/u.test(text.data) && parent.closest('[lang]').lang === 'ja'
                                && !parent.closest('ruby, code, pre, script, style, svg, select, textarea, .cite__text')) {
                              bare.push(text.data);
                            }
                          }
                          return bare.join('|');
                        })()""")).isEmpty();
        String read = tab.text("""
                [...document.querySelectorAll('#main p')].map(block => {
                  const copy = block.cloneNode(true);
                  copy.querySelectorAll('ruby').forEach(it => {
                    const above = it.querySelector('rt');
                    const reading = above.textContent;
                    it.querySelectorAll('rt, rp').forEach(part => part.remove());
                    it.replaceWith('{' + it.textContent + '|' + reading + '}');
                  });
                  return copy.textContent.replace(/\\s+/g, ' ').trim();
                }).filter(it => it.length > 60 && it.includes('{')).slice(0, 12).join('\\n')""");
        Path frozen = Path.of("src/test/resources/furigana", plan + ".txt");
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(frozen.getParent());
            Files.writeString(frozen, read + "\n", StandardCharsets.UTF_8);
        }
        assertThat(List.of(read.split("\n"))).isEqualTo(Files.readAllLines(frozen));
    }

    /** What stands in front matter was written by hand; the dictionary puts it together out of words. */
    @Test
    void theNamesOfInitiativesAreReadAsTheirPlansSay(Tab tab) {
        Catalogue catalogue = RealCatalogue.read();
        for (Plan plan : catalogue.content().plans()) {
            tab.open(new SitePage("ja/plans/" + plan.id() + "/index.html").address());
            on(tab);
            plan.initiatives().forEach(it -> {
                String read = tab.text("""
                        (() => {
                          const copy = document.querySelector('#%s .initiative__heading').cloneNode(true);
                          copy.querySelector('.initiative__number').remove();
                          copy.querySelectorAll('ruby').forEach(it => it.replaceWith(it.querySelector('rt').textContent));
                          return copy.textContent.trim();
                        })()""".formatted(it.id()));
                assertThat(new Reading(read).hiragana())
                        .as(it.id())
                        .isEqualTo(it.reading().hiragana());
            });
            tab.clickWithinThePage(BUTTON);
        }
    }

    @Test
    void offGivesBackThePageAsItWas(Tab tab) {
        tab.open(PLAN.address());
        String before = tab.text(MAIN);
        on(tab);
        assertThat(tab.text(MAIN)).isNotEqualTo(before);
        tab.clickWithinThePage(BUTTON);
        tab.await("document.querySelector('" + BUTTON + "').getAttribute('aria-pressed') === 'false'");
        tab.await(MAIN + ".length === " + before.length());
        assertThat(tab.text(MAIN)).isEqualTo(before);
    }

    @Test
    void theChoiceIsRemembered(Tab tab) {
        tab.open(PLAN.address());
        assertThat(tab.evaluate("document.querySelector('script[src*=\"/readings-\"]') === null")
                        .asBoolean())
                .as("nothing is loaded before it is asked for")
                .isTrue();
        on(tab);
        tab.open(new SitePage("ja/plans/ome/index.html").address());
        tab.await(ON);
        tab.clickWithinThePage(BUTTON);
        tab.open(PLAN.address());
        assertThat(tab.evaluate("document.querySelector('" + BUTTON + "').getAttribute('aria-pressed') === 'false'")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aNarrowPageDoesNotOverflow(Tab tab) {
        tab.width(320);
        tab.open(PLAN.address());
        on(tab);
        assertThat(tab.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .asBoolean())
                .isTrue();
        assertThat(tab.observed().complaints()).isEmpty();
    }

    private static void on(Tab tab) {
        tab.clickWithinThePage(BUTTON);
        tab.await(ON);
    }
}
