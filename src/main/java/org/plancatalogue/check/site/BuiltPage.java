/** One page of the built site, parsed. */
package org.plancatalogue.check.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * A parsed HTML or SVG file with the positions of its elements. The content of {@code template} elements is left out:
 * no browser shows it.
 *
 * @param names the names of {@code a} elements, an older form of id
 */
public record BuiltPage(SitePath path, SourceText source, Document document, Set<String> ids, Set<String> names) {

    static BuiltPage of(SiteFile file) {
        String text = withoutByteOrderMark(file.text());
        Parser parser = file.path().value().endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
        Document document = Jsoup.parse(text, "", parser.setTrackPosition(true));
        document.select("template").forEach(Element::empty);
        SourceText source = new SourceText(file.path().value(), text);
        return new BuiltPage(
                file.path(), source, document, values(document, "[id]", "id"), values(document, "a[name]", "name"));
    }

    private static Set<String> values(Document document, String css, String attribute) {
        return document.select(css).stream().map(it -> it.attr(attribute)).collect(Collectors.toUnmodifiableSet());
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    public List<Element> select(String css) {
        return document.select(css);
    }

    /** The language the page says it is in; empty when it says none. */
    public Optional<String> language() {
        return Optional.ofNullable(document.selectFirst("html[lang]"))
                .map(html -> html.attr("lang").strip())
                .filter(lang -> !lang.isEmpty());
    }

    /** Whether search engines are to list the page: it does not ask to be left out, and is not the error page. */
    public boolean indexable() {
        return !path.value().equals("404.html")
                && select("meta[name=robots]").stream()
                        .noneMatch(it ->
                                it.attr("content").toLowerCase(Locale.ROOT).contains("noindex"));
    }

    /** Whether a fragment of that name leads to a place in the page. */
    public boolean hasAnchor(String name) {
        return ids.contains(name) || names.contains(name);
    }

    public Position at(Element element) {
        return at(element.sourceRange());
    }

    /** Where the attribute's name stands; the element's position when the attribute was not written. */
    public Position at(Element element, String attribute) {
        Range name = element.attributes().sourceRange(attribute).nameRange();
        return name.isTracked() ? at(name) : at(element);
    }

    private Position at(Range range) {
        return range.isTracked() ? source.at(range.startPos()).position() : Position.START;
    }
}
