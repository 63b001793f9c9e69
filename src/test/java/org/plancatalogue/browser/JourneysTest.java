/* What readers come for is three steps from the home page, in either language. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each click is a step; nothing is typed. */
@Tag("browser")
@ExtendWith(InBrowser.class)
class JourneysTest {
    private static final String MAIN = "document.querySelector('main').innerText";

    @ParameterizedTest
    @CsvSource({
        "ja, 荒川区, 板橋区, 次世代へのバトンタッチ支援事業, 訪問による相談, 板橋区立企業活性化センター事業, M&Aやマッチングの支援",
        "en, Arakawa City, Itabashi City, Passing the Baton to the Next Generation Support Project, Visiting consultations, "
                + "Itabashi City Business Revitalization Center, Support for M&A and matching"
    })
    void whichMunicipalitiesHelpWithBusinessSuccessionAndHow(
            String lang, String one, String other, String first, String how, String second, String too, Tab tab) {
        home(lang, tab);
        tab.click("main a[href='themes/succession/index.html']");
        assertThat(tab.text(MAIN)).contains(one, other, first, how, second, too);
    }

    @ParameterizedTest
    @CsvSource({"ja, 信用金庫, しんようきんこ", "en, shinkin bank, cooperative"})
    void whatIsAShinkinBank(String lang, String name, String meaning, Tab tab) {
        home(lang, tab);
        tab.click(".menu a[href$='glossary/index.html']");
        tab.click("main a[href='shinkin-bank/index.html']");
        assertThat(tab.text(MAIN).toLowerCase(Locale.ROOT)).contains(name, meaning);
    }

    @ParameterizedTest
    @CsvSource({
        "ja, 「地域金融機関連携型課題解決支援事業」、荒川区地域産業活性化計画",
        "en, “Problem-solving Support Project with Local Financial Institutions”"
    })
    void citeAnInitiative(String lang, String citation, Tab tab) {
        home(lang, tab);
        tab.click("main a[href='plans/arakawa/index.html']");
        tab.clickWithinThePage(".contents a[href='#a2-1']");
        tab.clickWithinThePage("#a2-1 .cite-part__summary");
        assertThat(tab.text("document.querySelector('#a2-1 .cite__text').innerText"))
                .startsWith(citation);
    }

    @ParameterizedTest
    @CsvSource({"ja, en, Promotion of manufacturing", "en, ja, ものづくりプロモーションの推進"})
    void theSameSectionInTheOtherLanguage(String lang, String other, String heading, Tab tab) {
        home(lang, tab);
        tab.click("main a[href='plans/sumida/index.html']");
        tab.click("#s2-2 .switch__section");
        assertThat(tab.text("location.href"))
                .isEqualTo(new SitePage(other + "/plans/sumida/index.html").address() + "#s2-2");
        assertThat(tab.text("document.querySelector(':target h3').textContent")).contains(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void printTheItabashiPlan(String lang, Tab tab) throws IOException {
        home(lang, tab);
        tab.click("main a[href='plans/itabashi/index.html']");
        try (PDDocument document = Loader.loadPDF(tab.printed())) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
        }
    }

    private static void home(String lang, Tab tab) {
        tab.open(new SitePage(lang + "/index.html").address());
    }
}
