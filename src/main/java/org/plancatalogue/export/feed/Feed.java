/* A feed of the site. */
package org.plancatalogue.export.feed;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.page.Alternate;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;
import org.plancatalogue.xml.XmlWriter;

/**
 * What is new in one language, as Atom (RFC 4287). The day of the release is the day of every entry: the catalogue is
 * published as a whole, and no clock is asked.
 *
 * @param self its own full address, as are all others
 * @param home the page it is a feed of
 * @param others the feeds of the other languages
 * @param author whom readers' programs name
 * @param licence the address of the terms of use
 * @param rights what they are called
 */
public record Feed(
        Lang lang,
        String self,
        String home,
        List<Alternate> others,
        String title,
        String subtitle,
        String author,
        String rights,
        String licence,
        LocalDate released,
        List<Entry> entries) {
    private static final String SPACE = "http://www.w3.org/2005/Atom";
    private static final String TYPE = "application/atom+xml";

    /** The municipalities' own time: a release of a day begins with it. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    public Feed {
        others = List.copyOf(others);
        entries = List.copyOf(entries);
    }

    public SiteFile file(SitePath path) {
        XmlWriter xml = XmlWriter.begin();
        xml.start("feed", "xmlns", SPACE, "xml:lang", lang.tag())
                .leaf("id", self)
                .leaf("title", title)
                .leaf("subtitle", subtitle)
                .leaf("updated", updated())
                .empty("link", "rel", "self", "type", TYPE, "href", self);
        page(xml, new Alternate(lang.tag(), home));
        others.forEach(it ->
                xml.empty("link", "rel", "alternate", "type", TYPE, "hreflang", it.hreflang(), "href", it.address()));
        xml.empty("link", "rel", "license", "href", licence)
                .start("author")
                .leaf("name", author)
                .end()
                .leaf("rights", rights);
        entries.forEach(it -> entry(xml, it));
        return SiteFile.of(path, xml.end().text());
    }

    private void entry(XmlWriter xml, Entry entry) {
        xml.start("entry").leaf("id", entry.id()).leaf("title", entry.title()).leaf("updated", updated());
        entry.versions().forEach(it -> page(xml, it));
        xml.leaf("summary", entry.summary()).end();
    }

    private static void page(XmlWriter xml, Alternate page) {
        xml.empty("link", "rel", "alternate", "type", "text/html", "hreflang", page.hreflang(), "href", page.address());
    }

    private String updated() {
        return released.atTime(LocalTime.MIDNIGHT).atZone(ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
