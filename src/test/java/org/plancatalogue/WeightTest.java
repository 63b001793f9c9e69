/* A page costs a reader little: what it needs for its first paint, compressed. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WeightTest {
    private static final Path SITE = Path.of("site");
    private static final int WHOLE = 50_000;
    private static final int PLAN = 14_000;

    @Test
    void aPageWithItsStyleAndScriptStaysBelowFiftyKilobytes() throws IOException {
        for (Path page : pages()) {
            assertThat(Compressed.size(page) + parts(page)).as("%s", page).isLessThan(WHOLE);
        }
    }

    @Test
    void thePageOfAPlanAloneStaysBelowFourteenKilobytes() throws IOException {
        List<Path> plans = pages().stream()
                .filter(it -> it.toString().matches("site.(ja|en).plans.[a-z]+.index\\.html"))
                .toList();
        assertThat(plans).hasSize(8);
        plans.forEach(it -> assertThat(Compressed.size(it)).as("%s", it).isLessThan(PLAN));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            return files.filter(it -> it.toString().endsWith(".html"))
                    // What holds every text is saved, not looked at in passing.
                    .filter(it -> !it.startsWith(SITE.resolve("data")))
                    .sorted()
                    .toList();
        }
    }

    /** What the head of a page asks for: style sheets and scripts. */
    private static int parts(Path page) throws IOException {
        Document document = Jsoup.parse(page.toFile());
        return document.select("link[rel=stylesheet], script[src]").stream()
                .map(it -> it.hasAttr("src") ? it.attr("src") : it.attr("href"))
                .map(it -> it.startsWith("/") ? SITE.resolve(it.substring(1)) : page.resolveSibling(it))
                .mapToInt(it -> Compressed.size(it.normalize()))
                .sum();
    }
}
