/* The catalogue in one file, opened from a folder in which nothing else lies. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
@ExtendWith(InBrowser.class)
class EditionTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theFileAloneIsWholeAndAsksForNothing(String lang, Tab tab) throws IOException {
        String address = alone(lang);
        tab.open(address);
        assertThat(tab.text("getComputedStyle(document.body).fontSize")).isEqualTo("17px");
        tab.clickWithinThePage(".contents__list > li:last-child > a");
        assertThat(tab.text("decodeURI(location.hash)")).isEqualTo("#articles/accessibility");
        assertThat(tab.evaluate("document.querySelector(':target h2').getBoundingClientRect().top < innerHeight")
                        .asBoolean())
                .isTrue();
        assertThat(tab.observed().requests()).isNotEmpty().allMatch(it -> it.startsWith(address));
        assertThat(tab.observed().complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void theFileBreaksNoRuleAndFitsTheScreen(String lang, Tab tab) throws IOException {
        String address = alone(lang);
        for (String scheme : List.of("light", "dark")) {
            tab.scheme(scheme);
            tab.open(address);
            Axe.bring(tab);
            for (int width : List.of(320, 1280)) {
                tab.width(width);
                assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                        .as("%s %s %s", lang, width, scheme)
                        .isLessThanOrEqualTo(width);
                assertThat(Axe.violations(tab))
                        .as("%s %s %s", lang, width, scheme)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyPlanBeginsOnASheetOfItsOwn(String lang, Tab tab) throws IOException {
        tab.open(alone(lang));
        List<String> plans = List.of(
                tab.text("[...document.querySelectorAll('.edition__plan h2')].map(it => it.textContent).join('|')")
                        .split("\\|", -1));
        assertThat(plans).hasSize(4);
        try (PDDocument document = Loader.loadPDF(tab.printed())) {
            assertThat(document.getNumberOfPages()).isBetween(10, 30);
            int begun = 0;
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(sheet);
                stripper.setEndPage(sheet);
                String text = plain(stripper.getText(document));
                begun += plans.stream().anyMatch(it -> text.indexOf(plain(it)) >= 0 && text.indexOf(plain(it)) < 60)
                        ? 1
                        : 0;
            }
            assertThat(begun).isEqualTo(4);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s", "");
    }

    private String alone(String lang) throws IOException {
        Path file = folder.resolve("plan-catalogue." + lang + ".html");
        Files.copy(Path.of("site/data").resolve(file.getFileName()), file);
        return file.toUri().toString();
    }
}
