/* The marks of phrases stand in headings, and nowhere else than in what is shown. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.phrase.Phrases;
import org.plancatalogue.web.Html;

class PhraseMarksTest {
    private static final String MARK = "<wbr>";
    private static final Path SITE = Path.of("site");

    private final Phrases phrases = Phrases.japanese();

    @Test
    void noFileHoldsAZeroWidthSpace() throws IOException {
        for (Path file : files("")) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .as(file.toString())
                    .doesNotContain("\u00E2\u0080\u008B");
        }
    }

    @Test
    void filesForMachinesHoldNoMark() throws IOException {
        for (Path file : files("")) {
            if (!file.toString().endsWith(".html") && !file.toString().endsWith(".css")) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("wbr");
            }
        }
    }

    @Test
    void noTitleAttributeOrBreadcrumbHoldsAMark() throws IOException {
        for (Path file : files(".html")) {
            Document page = Jsoup.parse(file);
            page.select("style").remove();
            assertThat(page.head().html()).as(file.toString()).doesNotContain("wbr");
            assertThat(page.select(".crumbs wbr, .prose p wbr, code wbr, rt wbr, [lang=en] > wbr"))
                    .as(file.toString())
                    .isEmpty();
            assertThat(page.getAllElements().stream()
                            .flatMap(it -> it.attributes().asList().stream())
                            .map(Attribute::getValue))
                    .as(file.toString())
                    .noneMatch(it -> it.contains("wbr"));
        }
    }

    @Test
    void everyJapaneseHeadingIsMarked() throws IOException {
        int marked = 0;
        for (Path file : files(".html")) {
            Document page = Jsoup.parse(file);
            page.outputSettings(new OutputSettings().prettyPrint(false));
            for (Element heading : page.select("html[lang=ja] :is(h1, h2, h3, h4):not(:has([class*=number]))")) {
                String shown = heading.html();
                assertThat(shown).as(file.toString()).isEqualTo(marked(shown));
                marked += shown.contains(MARK) ? 1 : 0;
            }
        }
        assertThat(marked).isGreaterThan(100);
    }

    private String marked(String shown) {
        return phrases.marked(new Html(shown.replace(MARK, "")), Lang.JA).markup();
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> it.toString().endsWith(ending))
                    .toList();
        }
    }
}
