/** One page of the built site, parsed. */
package org.plancatalogue.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * A parsed HTML or SVG file with the positions of its elements. The content of {@code template} elements is left out:
 * no browser shows it.
 *
 * @param anchors every name a fragment can lead to: the ids, and the names of {@code a} elements
 */
record BuiltPage(SitePath path, SourceText source, Document document, Set<String> anchors) {

    static BuiltPage of(SiteFile file) {
        String text = withoutByteOrderMark(file.text());
        Parser parser = file.path().value().endsWith(".svg") ? Parser.xmlParser() : Parser.htmlParser();
        Document document = Jsoup.parse(text, "", parser.setTrackPosition(true));
        document.select("template").forEach(Element::empty);
        Set<String> anchors = Stream.concat(
                        document.select("[id]").stream().map(Element::id),
                        document.select("a[name]").stream().map(it -> it.attr("name")))
                .collect(Collectors.toUnmodifiableSet());
        return new BuiltPage(file.path(), new SourceText(file.path().value(), text), document, anchors);
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    List<Element> select(String css) {
        return document.select(css);
    }

    /** The language the page says it is in; empty when it says none. */
    Optional<String> language() {
        return Optional.ofNullable(document.selectFirst("html[lang]"))
                .map(html -> html.attr("lang").strip())
                .filter(lang -> !lang.isEmpty());
    }

    /** Whether search engines are to list the page: it does not ask to be left out, and is not the error page. */
    boolean indexable() {
        return !path.value().equals("404.html")
                && select("meta[name=robots]").stream()
                        .noneMatch(it -> it.attr("content").contains("noindex"));
    }

    /** A defect that one attribute carries. */
    Finding finding(ProblemKind kind, Element element, String attribute, String... arguments) {
        return new Finding(kind, path, at(element, attribute), element.attr(attribute), List.of(arguments));
    }

    /** A defect that lies in the page or element as such. */
    Finding finding(ProblemKind kind, Position position, String... arguments) {
        return new Finding(kind, path, position, "", List.of(arguments));
    }

    Position at(Element element) {
        return at(element.sourceRange());
    }

    /** Where the attribute's name stands; the element's position when the attribute was not written. */
    Position at(Element element, String attribute) {
        Range name = element.attributes().sourceRange(attribute).nameRange();
        return name.isTracked() ? at(name) : at(element);
    }

    private Position at(Range range) {
        return range.isTracked() ? source.at(range.startPos()).position() : Position.START;
    }
}
