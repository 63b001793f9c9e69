/* A page that links terms tells what they mean, under the numbers that the links carry. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class GlossesTest {
    private static final Path SITE = Path.of("site");

    @Test
    void everyNumberedTermLeadsWhereItsEntryLeadsAndEveryEntryIsUsed() throws IOException {
        int pages = 0;
        for (Path file : pages()) {
            // The page of the components shows parts of a plan and its whole list.
            if (file.toString().contains("components")) {
                continue;
            }
            Document page = Jsoup.parse(file);
            List<Element> entries = page.select(".glosses .gloss");
            pages += entries.isEmpty() ? 0 : 1;
            assertThat(page.select("a.term[data-note]").eachAttr("data-note").stream()
                            .distinct()
                            .toList())
                    .as(file.toString())
                    .isEqualTo(IntStream.rangeClosed(1, entries.size())
                            .mapToObj(Integer::toString)
                            .toList());
            page.select("a.term[data-note]").forEach(link -> {
                Element entry = entries.get(Integer.parseInt(link.attr("data-note")) - 1);
                assertThat(entry.select(".gloss__name").attr("href")).isEqualTo(link.attr("href"));
                assertThat(entry.select(".gloss__text").attr("id")).isEqualTo("gloss-" + link.attr("data-note"));
                assertThat(entry.select(".gloss__text").text()).isNotBlank();
            });
        }
        assertThat(pages).isGreaterThan(40);
    }

    @Test
    void everyLinkToATermOfAPlanIsNumbered() throws IOException {
        for (Path file : pages()) {
            if (file.toString().matches("site.(ja|en).plans.[a-z]+.index\\.html")) {
                Document page = Jsoup.parse(file);
                assertThat(page.select("a.term[data-note]")).hasSizeGreaterThan(5);
                assertThat(page.select("a.term:not([data-note])"))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void aTermDoesNotExplainItself() throws IOException {
        for (Path file : pages()) {
            if (file.toString().matches("site.(ja|en).glossary.[a-z-]+.index\\.html")) {
                String term = file.getParent().getFileName().toString();
                assertThat(Jsoup.parse(file).select(".glosses a[href*=/" + term + "/]"))
                        .isEmpty();
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(it -> it.toString().endsWith(".html")).sorted().toList();
        }
    }
}
