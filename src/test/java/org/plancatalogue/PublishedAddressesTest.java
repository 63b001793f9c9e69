/* The register of published addresses is complete. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.plancatalogue.content.address.Published;
import org.plancatalogue.web.SiteFile;

class PublishedAddressesTest {
    private final Map<String, List<String>> register = new TreeMap<>();

    PublishedAddressesTest() {
        for (Published it : RealCatalogue.read().content().addresses().published()) {
            register.put(
                    it.document().toString(),
                    it.ids().stream().map(Published.Id::id).toList());
        }
    }

    @Test
    void everyPageIsInIt() {
        assertThat(pages().map(this::document))
                .as("run ./catalogue register when something new is published")
                .isSubsetOf(register.keySet());
    }

    @Test
    void everySectionOfATextIsInIt() {
        Stream<SiteFile> texts = pages().filter(it -> document(it).matches("(plans|glossary|articles)/.*"));
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(Jsoup.parse(it.text())
                                .select("main section:is(.section, .pillar, .initiative)[id]")
                                .eachAttr("id"))
                        .as(it.path().value())
                        .containsExactlyInAnyOrderElementsOf(register.getOrDefault(document(it), List.of())));
    }

    /** Those in a language; the page of two plans and that of both languages follow from the texts they show. */
    private static Stream<SiteFile> pages() {
        return RealSite.BUILT.files().stream()
                .filter(it -> it.path().value().matches("(ja|en)/.*index\\.html"))
                .filter(it -> !it.path().value().matches(".*/parallel/index\\.html|../compare/.+/index\\.html"))
                .filter(it -> !it.text().contains("http-equiv=\"refresh\""));
    }

    private String document(SiteFile page) {
        String folder = page.path().value().substring(3).replaceFirst("/?index\\.html$", "");
        String article = "articles/" + folder;
        return folder.isEmpty() ? "home" : register.containsKey(article) ? article : folder;
    }
}
