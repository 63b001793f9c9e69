/* An XML file of the site: a sitemap, a feed or a termbase. */
package org.plancatalogue.check.data;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.Reference.Use;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SitePath;

/** Judges whether a file is well-formed, and finds the addresses that sitemaps, feeds and termbases list. */
public final class XmlText {
    private XmlText() {}

    /** Where the file stops being XML; nothing outside the file is ever read for it. */
    public static Optional<Finding> fault(SitePath path, String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((name, address, base, space) -> InputStream.nullInputStream());
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                reader.next();
            }
            return Optional.empty();
        } catch (XMLStreamException broken) {
            int line = Math.max(1, broken.getLocation().getLineNumber());
            int column = Math.max(1, broken.getLocation().getColumnNumber());
            return Optional.of(Finding.of(ProblemKind.BROKEN_XML, path, new Position(line, column), ""));
        }
    }

    /**
     * The addresses listed. Those of a sitemap are marked by the attribute {@code loc}, its language versions by
     * {@code alternate}, those of a feed or termbase by {@code entry}.
     */
    public static List<Reference> addresses(SitePath path, String text) {
        SourceText source = new SourceText(path.value(), text);
        Document xml = Jsoup.parse(text, "", Parser.xmlParser().setTrackPosition(true));
        List<Reference> found = new ArrayList<>();
        boolean sitemap = xml.children().stream()
                .anyMatch(it ->
                        it.normalName().equals("urlset") || it.normalName().equals("sitemapindex"));
        if (sitemap) {
            xml.getElementsByTag("loc").forEach(it -> found.add(at(source, path, it, it.text(), "loc")));
            xml.getElementsByTag("xhtml:link")
                    .forEach(it -> found.add(at(source, path, it, it.attr("href"), "alternate")));
        } else {
            links(xml)
                    .forEach(it ->
                            found.add(at(source, path, it, it.hasAttr("href") ? it.attr("href") : it.text(), "entry")));
            // What refers to nothing outside the termbase has another name.
            xml.select("tbx xref[target], martif xref[target]")
                    .forEach(it -> found.add(at(source, path, it, it.attr("target"), "entry")));
        }
        return found;
    }

    /** In RSS a link is the text of its element, in Atom an attribute; other XML has none that we know. */
    private static Stream<Element> links(Document xml) {
        boolean feed = xml.children().stream()
                .anyMatch(it -> List.of("rss", "feed", "rdf:rdf").contains(it.normalName()));
        return feed
                ? xml.getElementsByTag("link").stream()
                        .filter(it -> it.hasAttr("href") || !it.text().isBlank())
                : Stream.empty();
    }

    private static Reference at(SourceText source, SitePath path, Element element, String address, String attribute) {
        Position position = source.at(element.sourceRange().startPos()).position();
        String language = element.attr("hreflang");
        return new Reference(
                path,
                position,
                address.strip(),
                attribute,
                Use.LISTED,
                language.isEmpty() ? Optional.empty() : Optional.of(language));
    }
}
