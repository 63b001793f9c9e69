/* A plan fits on two sheets of A4, each with the caveat, the version and the address at its foot. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("browser")
@ExtendWith(InBrowser.class)
class PrintTest {
    @ParameterizedTest
    @MethodSource("plans")
    void aPlanTakesTwoSheetsAtMost(SitePage page, Tab tab) throws IOException {
        tab.open(page.address());
        String foot = tab.text("document.querySelector('.site-footer__caveat div').textContent");
        String version = tab.text("document.querySelector('.site-footer__release').textContent");
        try (PDDocument document = Loader.loadPDF(tab.printed())) {
            assertThat(document.getNumberOfPages()).isBetween(1, 2);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                assertThat(text(document, sheet))
                        .as("%s, sheet %d", page, sheet)
                        .contains(plain(foot), plain(version), canonical(page))
                        .startsWith(sheet + "/" + document.getNumberOfPages());
            }
            assertThat(text(document, 1)).doesNotContain("§").doesNotContain("BibTeX");
        }
    }

    /** The words of a sheet without the spaces and line ends between them. */
    private static String text(PDDocument document, int sheet) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(sheet);
        stripper.setEndPage(sheet);
        return plain(stripper.getText(document));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static String canonical(SitePage page) {
        return "https://plan-catalogue.example/" + page.path().replace("index.html", "");
    }

    static Stream<SitePage> plans() {
        return Stream.of("sumida", "arakawa", "itabashi", "ome")
                .flatMap(it -> Stream.of("ja", "en").map(lang -> new SitePage(lang + "/plans/" + it + "/index.html")));
    }
}
