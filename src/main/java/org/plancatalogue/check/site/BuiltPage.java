/* One page of the built site, parsed. */
package org.plancatalogue.check.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
 * @param byAttribute from the name of an attribute to the elements that have it, in order; the rules ask for nothing
 *     as often
 */
public record BuiltPage(
        SitePath path,
        SourceText source,
        Document document,
        Map<String, List<Element>> byAttribute,
        Set<String> ids,
        Set<String> anchorNames) {

    static BuiltPage of(SiteFile file) {
        String text = withoutByteOrderMark(file.text());
        Parser parser = file.path().value().endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
        Document document = Jsoup.parse(text, "", parser.setTrackPosition(true));
        document.select("template").forEach(Element::empty);
        SourceText source = new SourceText(file.path().value(), text);
        Map<String, List<Element>> byAttribute = byAttribute(document);
        Set<String> ids = values(byAttribute, "id", it -> true);
        Set<String> anchorNames =
                values(byAttribute, "name", it -> it.normalName().equals("a"));
        return new BuiltPage(file.path(), source, document, byAttribute, ids, anchorNames);
    }

    private static Map<String, List<Element>> byAttribute(Document document) {
        Map<String, List<Element>> found = new HashMap<>();
        document.stream()
                .forEach(element -> element.attributes()
                        .forEach(it -> found.computeIfAbsent(it.getKey(), key -> new ArrayList<>())
                                .add(element)));
        return found;
    }

    private static Set<String> values(
            Map<String, List<Element>> byAttribute, String attribute, Predicate<Element> carrier) {
        return byAttribute.getOrDefault(attribute, List.of()).stream()
                .filter(carrier)
                .map(it -> it.attr(attribute))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    public List<Element> select(String css) {
        return document.select(css);
    }

    /** The elements that have an attribute, in order. */
    public List<Element> with(String attribute) {
        return byAttribute.getOrDefault(attribute, List.of());
    }

    /** The language the page says it is in; empty when it says none. */
    public Optional<String> language() {
        return with("lang").stream()
                .filter(it -> it.normalName().equals("html"))
                .findFirst()
                .map(html -> html.attr("lang").strip())
                .filter(lang -> !lang.isEmpty());
    }

    /** Whether search engines are to list the page: it does not ask to be left out, and is not the error page. */
    public boolean indexable() {
        return !path.value().equals("404.html")
                && with("content").stream()
                        .filter(it -> it.is("meta[name=robots]"))
                        .noneMatch(it ->
                                it.attr("content").toLowerCase(Locale.ROOT).contains("noindex"));
    }

    /** Whether a fragment of that name leads to a place in the page. */
    public boolean hasAnchor(String name) {
        return ids.contains(name) || anchorNames.contains(name);
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
