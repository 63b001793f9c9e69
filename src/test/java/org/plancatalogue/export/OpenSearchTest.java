/* Browsers are told how to ask the search. */
package org.plancatalogue.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.plancatalogue.RealSite;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.SiteFile;

class OpenSearchTest {
    @Test
    void theDescriptionNamesTheSearchPageWithAPlaceForTheWords() {
        Document xml = real("en/search/opensearch.xml");
        assertThat(xml.select("Url[type=text/html]").attr("template"))
                .isEqualTo("https://plan-catalogue.example/en/search/?q={searchTerms}");
        assertThat(xml.select("Url[rel=self]").attr("template"))
                .isEqualTo("https://plan-catalogue.example/en/search/opensearch.xml");
        assertThat(xml.select("ShortName").text()).isEqualTo("Plan Catalogue");
        assertThat(xml.select("LongName").text()).isEqualTo("Regional Industry Revitalization Plan Catalogue");
        assertThat(real("ja/search/opensearch.xml").select("ShortName").text()).isEqualTo("地域産業活性化計画カタログ");
    }

    @Test
    void everyPageOfALanguageNamesItsDescription() {
        List<SiteFile> pages = RealSite.BUILT.files().stream()
                .filter(it -> it.path().value().matches("(ja|en)/.*index\\.html"))
                .toList();
        for (SiteFile page : pages) {
            String depth = "../".repeat((int)
                    page.path().value().chars().filter(c -> c == '/').count());
            String lang = page.path().value().substring(0, 2);
            assertThat(page.text())
                    .as("%s", page.path())
                    .contains("<link rel=\"search\" type=\"application/opensearchdescription+xml\" href=\"" + depth
                            + lang + "/search/opensearch.xml\"");
        }
    }

    @Test
    void whatNamesHoldIsEscapedAndCutToWhatBrowsersTake() {
        String text = new OpenSearch(
                        Lang.EN, "A<b>&\"".repeat(9), "]]> & <x>", URI.create("https://example.org/?a=1&b=2"))
                .file()
                .text();
        Document xml = Jsoup.parse(text, "", Parser.xmlParser());
        assertThat(xml.select("ShortName").text()).isEqualTo("A<b>&\"A<b>&\"A<b>");
        assertThat(xml.select("Description").text()).isEqualTo("]]> & <x>");
    }

    private static Document real(String path) {
        return RealSite.BUILT.files().stream()
                .filter(it -> it.path().value().equals(path))
                .findFirst()
                .map(it -> Jsoup.parse(it.text(), "", Parser.xmlParser()))
                .orElseThrow();
    }
}
