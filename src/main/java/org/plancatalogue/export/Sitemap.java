/* The list of all pages, for search engines. */
package org.plancatalogue.export;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.plancatalogue.web.Html;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * Writes {@code sitemap.xml} after the protocol of sitemaps.org, with the language versions of each page as
 * {@code xhtml:link} elements.
 */
public final class Sitemap {
    public static final SitePath PATH = new SitePath("sitemap.xml");

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            """;

    private Sitemap() {}

    /** The sitemap of the pages, in order of address. */
    public static SiteFile of(List<Listed> pages) {
        StringBuilder xml = new StringBuilder(HEAD);
        pages.stream()
                .sorted(Comparator.comparing(it -> it.address().toASCIIString()))
                .forEach(page -> append(xml, page));
        return SiteFile.of(PATH, xml.append("</urlset>\n").toString());
    }

    private static void append(StringBuilder xml, Listed page) {
        xml.append("  <url>\n    <loc>").append(escaped(page.address())).append("</loc>\n");
        page.alternates()
                .forEach((lang, address) -> xml.append("    <xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(Html.escape(lang))
                        .append("\" href=\"")
                        .append(escaped(address))
                        .append("\"/>\n"));
        xml.append("  </url>\n");
    }

    private static String escaped(URI address) {
        return Html.escape(address.toASCIIString());
    }
}
