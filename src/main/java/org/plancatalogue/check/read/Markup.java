/* One page of the built site, parsed. */
package org.plancatalogue.check.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SitePath;

/**
 * A parsed HTML or SVG file with the positions of its elements, gathered in one walk. The content of {@code template}
 * elements is left out: no browser shows it.
 *
 * @param marked whether the file begins with a byte order mark, which tells its encoding
 * @param errors what the parser had to mend, by the HTML standard's rules
 */
public record Markup(
        SitePath path,
        SourceText source,
        boolean marked,
        Document document,
        Map<String, List<Element>> byTag,
        Map<String, List<Element>> byAttribute,
        List<TextNode> texts,
        List<ParseError> errors) {
    private static final int MOST_ERRORS = 200;

    /** Parses a text without its byte order mark, if it was marked. */
    public static Markup of(SitePath path, String text, boolean marked) {
        Parser parser = path.extension().equals("svg") ? Parser.xmlParser() : Parser.htmlParser();
        parser.setTrackPosition(true).setTrackErrors(MOST_ERRORS);
        Document document = parser.parseInput(text, "");
        Map<String, List<Element>> byTag = new HashMap<>();
        Map<String, List<Element>> byAttribute = new HashMap<>();
        List<TextNode> texts = new ArrayList<>();
        document.select("template").forEach(Element::empty);
        NodeTraversor.traverse((node, depth) -> gather(node, byTag, byAttribute, texts), document);
        return new Markup(
                path,
                new SourceText(path.value(), text),
                marked,
                document,
                byTag,
                byAttribute,
                texts,
                List.copyOf(parser.getErrors()));
    }

    private static void gather(
            Node node, Map<String, List<Element>> byTag, Map<String, List<Element>> byAttribute, List<TextNode> texts) {
        if (node instanceof TextNode text) {
            texts.add(text);
        } else if (node instanceof Element element) {
            byTag.computeIfAbsent(element.normalName(), name -> new ArrayList<>())
                    .add(element);
            element.attributes()
                    .forEach(it -> byAttribute
                            .computeIfAbsent(it.getKey(), key -> new ArrayList<>())
                            .add(element));
        }
    }

    /** The elements of a name, in order. */
    public List<Element> all(String tag) {
        return byTag.getOrDefault(tag, List.of());
    }

    /** The elements that have an attribute, in order. */
    public List<Element> with(String attribute) {
        return byAttribute.getOrDefault(attribute, List.of());
    }

    public Set<String> ids() {
        return with("id").stream().map(it -> it.attr("id")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is a page; else it is a drawing. */
    public boolean isPage() {
        return !path.extension().equals("svg");
    }

    /** The content of the {@code meta} elements of a name, in lower case, whose letter case does not count. */
    public List<Element> metas(String naming, String name) {
        return all("meta").stream()
                .filter(it -> it.attr(naming).strip().equalsIgnoreCase(name))
                .toList();
    }

    /** The elements by which the page sends its readers on, whether or not they let scripts run. */
    public List<Element> redirects() {
        return metas("http-equiv", "refresh").stream()
                .filter(it -> it.attr("content").toLowerCase(Locale.ROOT).contains("url"))
                .filter(it -> it.closest("noscript") == null)
                .toList();
    }

    /** The language the page says it is in; empty when it says none. */
    public Optional<String> language() {
        return all("html").stream()
                .map(html -> html.attr("lang").strip())
                .filter(lang -> !lang.isEmpty())
                .findFirst();
    }

    /** The language of an element: its own, or that of the nearest element around it that says one. */
    public Optional<String> language(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.hasAttr("lang")) {
                return Optional.of(at.attr("lang").strip().toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    public Position at(Element element) {
        return at(element.sourceRange());
    }

    /** Where the attribute's name stands; the element's position when the attribute was not written. */
    public Position at(Element element, String attribute) {
        Range name = element.attributes().sourceRange(attribute).nameRange();
        return name.isTracked() ? at(name) : at(element);
    }

    public Position at(Range range) {
        return range.isTracked() ? at(range.startPos()) : Position.START;
    }

    /** The position of an offset in the text. */
    public Position at(int offset) {
        return source.at(offset).position();
    }

    /** A defect that one attribute carries. */
    public Finding finding(ProblemKind kind, Element element, String attribute, String... arguments) {
        return Finding.of(kind, path, at(element, attribute), element.attr(attribute), arguments);
    }

    /** A defect of an element as such. */
    public Finding defect(ProblemKind kind, Element element, String... arguments) {
        return Finding.of(kind, path, at(element), "", arguments);
    }
}
