/* The sitemap and what crawlers are told. */
package org.plancatalogue.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.plancatalogue.RealSite;
import org.plancatalogue.Schemas;
import org.w3c.dom.Element;

class SitemapTest {
    private static final URI JA = URI.create("https://plans.example.org/ja/");
    private static final URI EN = URI.create("https://plans.example.org/en/");
    private static final URI ROOT = URI.create("https://plans.example.org/");

    @Test
    void eachPageStandsWithItsLanguageVersionsInOrderOfAddress() {
        Map<String, URI> alternates = Map.of("x-default", ROOT, "ja", JA, "en", EN);
        List<Listed> pages =
                List.of(new Listed(JA, alternates), new Listed(EN, alternates), new Listed(ROOT, Map.of()));
        assertThat(Sitemap.of(pages).text()).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                          <url>
                            <loc>https://plans.example.org/</loc>
                          </url>
                          <url>
                            <loc>https://plans.example.org/en/</loc>
                            <xhtml:link rel="alternate" hreflang="en" href="https://plans.example.org/en/"/>
                            <xhtml:link rel="alternate" hreflang="ja" href="https://plans.example.org/ja/"/>
                            <xhtml:link rel="alternate" hreflang="x-default" href="https://plans.example.org/"/>
                          </url>
                          <url>
                            <loc>https://plans.example.org/ja/</loc>
                            <xhtml:link rel="alternate" hreflang="en" href="https://plans.example.org/en/"/>
                            <xhtml:link rel="alternate" hreflang="ja" href="https://plans.example.org/ja/"/>
                            <xhtml:link rel="alternate" hreflang="x-default" href="https://plans.example.org/"/>
                          </url>
                        </urlset>
                        """);
        assertThat(Sitemap.of(pages).path()).hasToString("sitemap.xml");
    }

    @Test
    void addressesAreAsciiAndEscaped() {
        URI address = URI.create("https://plans.example.org/計画/?a=1&b='2'");
        assertThat(Sitemap.of(List.of(new Listed(address, Map.of()))).text())
                .contains("<loc>https://plans.example.org/%E8%A8%88%E7%94%BB/?a=1&amp;b='2'</loc>");
    }

    @Test
    void anXmlParserReadsEveryAddressBackInTheProtocolsNamespace() throws Exception {
        URI address = URI.create("https://plans.example.org/?a=1&b=2");
        byte[] xml =
                Sitemap.of(List.of(new Listed(address, Map.of("ja", address)))).bytes();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element urlset = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
        assertThat(urlset.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(urlset.getElementsByTagNameNS(urlset.getNamespaceURI(), "loc")
                        .item(0)
                        .getTextContent())
                .isEqualTo(address.toString());
        Element link = (Element) urlset.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link")
                .item(0);
        assertThat(link.getAttribute("href")).isEqualTo(address.toString());
    }

    @Test
    void theSitemapOfTheSiteKeepsToTheProtocol() throws Exception {
        String sitemap = RealSite.BUILT.files().stream()
                .filter(it -> it.path().equals(Sitemap.PATH))
                .findFirst()
                .orElseThrow()
                .text();
        assertThat(Schemas.xsd("sitemap.xsd", sitemap)).isEmpty();
        assertThat(Schemas.xsd("sitemap.xsd", sitemap.replaceFirst("<loc>", "<loc>/ja/ ")))
                .isNotEmpty();
        assertThat(Schemas.xsd("sitemap.xsd", sitemap.replaceFirst("<loc>.*</loc>", "")))
                .isNotEmpty();
        assertThat(Schemas.xsd("sitemap.xsd", sitemap.replaceFirst("hreflang=\"en\"", "")))
                .isNotEmpty();
    }

    @Test
    void robotsMayReadEverythingAndFindTheSitemap() {
        String expected = """
                User-agent: *
                Allow: /

                Sitemap: https://example.org/plans/sitemap.xml
                """;
        assertThat(Robots.of(URI.create("https://example.org/plans/")).text()).isEqualTo(expected);
        assertThat(Robots.of(URI.create("https://example.org/plans")).text()).isEqualTo(expected);
    }
}
