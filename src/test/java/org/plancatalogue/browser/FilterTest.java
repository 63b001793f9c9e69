/* A reader narrows the initiatives down, with mouse, keys, phone, and without a script. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("browser")
@ExtendWith(InBrowser.class)
class FilterTest {
    private static final String PAGE = new SitePage("en/initiatives/index.html").address();
    private static final String SHOWN = """
            [...document.querySelectorAll('.found')].filter(it => it.checkVisibility())
              .map(it => it.querySelector('h3 a').hash).join(' ')
            """;
    private static final String CHIPS =
            "[...document.querySelectorAll('.filter__chips button')].map(it => it.textContent).join(' | ')";

    @Test
    void choicesNarrowTheListAreCountedAndSaid(Tab tab) {
        tab.open(PAGE);
        assertThat(tab.text(told())).isEqualTo("17 of 17 initiatives");
        tab.clickWithinThePage("label:has(#theme-succession)");
        assertThat(tab.text(SHOWN)).isEqualTo("#a1-1 #i2-2");
        assertThat(tab.text(told())).isEqualTo("2 of 17 initiatives");
        assertThat(tab.text("document.querySelector('.filter__told').role")).isEqualTo("status");
        assertThat(tab.text(count("instrument-matching"))).isEqualTo("1");
        assertThat(tab.text(count("instrument-subsidy"))).isEqualTo("0");
        assertThat(tab.text(count("theme-startup"))).as("within its own facet").isEqualTo("4");
        tab.clickWithinThePage("label:has(#instrument-matching)");
        assertThat(tab.text(SHOWN)).isEqualTo("#i2-2");
        assertThat(tab.text(CHIPS)).isEqualTo("Business succession | Matching");
        tab.clickWithinThePage("label:has(#municipality-ome)");
        assertThat(tab.text(SHOWN)).isEmpty();
        assertThat(tab.text("document.querySelector('.filter__none').innerText"))
                .isEqualTo("No initiative carries all of these.");
        assertThat(tab.text(told())).isEqualTo("0 of 17 initiatives");
        assertThat(tab.observed().complaints()).isEmpty();
    }

    @Test
    void theKeyboardTicksBoxesRemovesChipsAndClearsAll(Tab tab) {
        tab.open(PAGE);
        tab.tabTo("#theme-startup");
        tab.space();
        tab.tabTo("#instrument-subsidy");
        tab.space();
        assertThat(tab.text(SHOWN)).isEqualTo("#o3-1");
        tab.tabTo(".filter__chips button");
        assertThat(tab.text("document.activeElement.ariaLabel")).isEqualTo("Remove Start-ups and new businesses");
        tab.space();
        assertThat(tab.text(CHIPS)).isEqualTo("Subsidy");
        assertThat(tab.text("document.activeElement.textContent")).isEqualTo("Subsidy");
        tab.space();
        assertThat(tab.text(told())).isEqualTo("17 of 17 initiatives");
        assertThat(tab.text("document.activeElement.type")).isEqualTo("reset");
        tab.evaluate("document.querySelector('#theme-startup').click()");
        tab.space();
        tab.await("document.querySelector('.filter__told').textContent === '17 of 17 initiatives'");
        assertThat(tab.text("document.querySelectorAll(':checked').length")).isEqualTo("0");
    }

    @Test
    void theAddressKeepsTheChoicesForReloadBackAndTheOtherLanguage(Tab tab) {
        tab.open(PAGE + "?theme=succession&municipality=itabashi");
        assertThat(tab.text(SHOWN)).isEqualTo("#i2-2");
        tab.clickWithinThePage("label:has(#municipality-arakawa)");
        assertThat(tab.text("location.search"))
                .isEqualTo("?municipality=arakawa&municipality=itabashi&theme=succession");
        tab.evaluate("history.back()");
        tab.await("!document.querySelector('#municipality-arakawa').checked");
        assertThat(tab.text(SHOWN)).isEqualTo("#i2-2");
        assertThat(tab.text(told())).isEqualTo("1 of 17 initiatives");
        tab.click(".switch__link");
        assertThat(tab.text("document.documentElement.lang")).isEqualTo("ja");
        assertThat(tab.text(told())).isEqualTo("17件のうち1件");
        assertThat(tab.text(CHIPS)).isEqualTo("板橋区 | 事業承継");
    }

    @Test
    void aThemeLeadsToItsInitiativesAlreadyChosen(Tab tab) {
        tab.open(new SitePage("ja/themes/digital/index.html").address());
        tab.click(".concept__filter a");
        assertThat(tab.text("location.search")).isEqualTo("?theme=digital");
        assertThat(tab.text(SHOWN)).isEqualTo("#a1-3 #o1-1");
    }

    @Test
    void withoutAScriptBoxesChooseAndTheResetClears(Tab tab) {
        tab.withoutScripts();
        tab.open(PAGE);
        tab.clickWithinThePage("label:has(#theme-succession)");
        tab.clickWithinThePage("label:has(#instrument-matching)");
        assertThat(tab.text(SHOWN)).isEqualTo("#i2-2");
        assertThat(tab.evaluate("document.querySelector('.filter__told').checkVisibility()")
                        .asBoolean())
                .isFalse();
        tab.clickWithinThePage(".filter__reset");
        assertThat(tab.text(SHOWN).split(" ")).hasSize(17);
        tab.tabTo(".found a");
        assertThat(tab.text("location.href")).isEqualTo(PAGE);
        assertThat(tab.observed().complaints()).isEmpty();
    }

    @Test
    void enterInABoxSendsNothing(Tab tab) {
        tab.withoutScripts();
        tab.open(PAGE);
        tab.tabTo("#theme-network");
        tab.enterWithinThePage();
        assertThat(tab.text("location.href")).isEqualTo(PAGE);
        assertThat(tab.observed().complaints()).isEmpty();
    }

    @Test
    void onAPhoneTheFacetsAreFoldedAndTheirTargetsAreAsLargeAsAFinger(Tab tab) {
        tab.width(320);
        tab.open(PAGE);
        assertThat(tab.text("document.querySelectorAll('.filter__facet[open]').length"))
                .isEqualTo("0");
        tab.clickWithinThePage(".filter__summary");
        tab.clickWithinThePage("label:has(#municipality-ome)");
        assertThat(tab.text(SHOWN)).isEqualTo("#o1-1 #o1-2 #o2-1 #o3-1");
        assertThat(tab.text("""
                [...document.querySelectorAll('.filter__summary, .filter__choice, .filter button')]
                  .filter(it => it.checkVisibility() && it.getBoundingClientRect().height < 44)
                  .map(it => it.outerHTML).join()
                """)).isEmpty();
        assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt()).isEqualTo(320);
        tab.open(PAGE + "?audience=founder");
        assertThat(tab.text("document.querySelector('.filter__facet[open] + fieldset').dataset.facet"))
                .isEqualTo("audience");
    }

    private static String told() {
        return "document.querySelector('.filter__told').textContent";
    }

    private static String count(String box) {
        return "document.querySelector('label:has(#" + box + ") .filter__count').textContent";
    }
}
