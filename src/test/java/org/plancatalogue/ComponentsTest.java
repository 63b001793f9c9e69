/* The page of the components shows them all, and is for those who look for it. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComponentsTest {
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyComponentHasAnExample(String lang) throws IOException {
        Document page = page(lang);
        for (String part : parts()) {
            assertThat(page.select("#component-" + part + " .component__examples > *"))
                    .as(part)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noListNamesThePage(String lang) throws IOException {
        assertThat(page(lang).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page(lang).select("link[rel=alternate][hreflang]")).isEmpty();
        assertThat(Files.readString(Path.of("site/sitemap.xml"))).doesNotContain("/components/");
    }

    private static Document page(String lang) throws IOException {
        return Jsoup.parse(Path.of("site", lang, "components", "index.html").toFile());
    }

    /** The folders that hold a template; those with a style alone are shown within others. */
    private static List<String> parts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates/parts"))) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".ftlh"))
                    .map(it -> it.replace(".ftlh", ""))
                    .toList();
        }
    }
}
