/* Reads the texts of a unit. */
package org.plancatalogue.xliff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plancatalogue.markdown.segment.Piece;
import org.plancatalogue.markdown.segment.Segment;

/** Puts the original data in the place of the codes that refer to it, or that have the number of one that does. */
final class Inline {
    private static final String START = "dataRefStart";
    private static final String END = "dataRefEnd";

    private final Map<String, String> data = new HashMap<>();
    private final Map<String, Element> source = new HashMap<>();

    Inline(Element unit) {
        unit.elements("originalData")
                .flatMap(it -> it.elements("data"))
                .forEach(it -> data.put(it.attribute("id").orElse(""), characters(it)));
        unit.elements().flatMap(it -> it.elements("source")).forEach(this::number);
    }

    private void number(Element element) {
        element.elements().forEach(it -> {
            it.attribute("id").ifPresent(id -> source.put(id, it));
            number(it);
        });
    }

    Segment segment(List<Element> texts) throws Refused {
        List<Piece> pieces = new ArrayList<>();
        for (Element text : texts) {
            pieces.addAll(pieces(text.children()));
        }
        return new Segment(pieces);
    }

    private List<Piece> pieces(List<XmlNode> nodes) throws Refused {
        List<Piece> pieces = new ArrayList<>();
        for (XmlNode node : nodes) {
            if (node instanceof XmlNode.Text text) {
                pieces.add(new Piece.Words(text.text()));
            } else {
                pieces.addAll(pieces((Element) node));
            }
        }
        return pieces;
    }

    private List<Piece> pieces(Element code) throws Refused {
        return switch (code.name()) {
            case "pc" ->
                List.of(new Piece.Span(Piece.Kind.OTHER, data(code, START), data(code, END), pieces(code.children())));
            case "ph" -> List.of(new Piece.Code(Piece.Kind.OTHER, data(code, "dataRef"), ""));
            case "mrk" -> pieces(code.children());
            case "sm", "em" -> List.of();
            case "cp" -> List.of(new Piece.Words(character(code)));
            default ->
                throw new Refused(
                        code.line(),
                        "要素 <" + code.name() + "> は読み込めません",
                        "the element <" + code.name() + "> cannot be read here");
        };
    }

    private String data(Element code, String reference) throws Refused {
        String number = code.attribute("copyOf").orElse(code.attribute("id").orElse(""));
        Optional<String> id = code.attribute(reference)
                .or(() -> Optional.ofNullable(source.get(number)).flatMap(it -> it.attribute(reference)));
        Optional<String> found = id.flatMap(it -> Optional.ofNullable(data.get(it)));
        return found.orElseThrow(() -> new Refused(
                code.line(), "コード " + number + " のもとの記述がありません", "there is no original data for the code " + number));
    }

    private static String characters(Element element) {
        return element.children().stream()
                .map(it -> it instanceof XmlNode.Text text ? text.text() : character((Element) it))
                .collect(Collectors.joining());
    }

    private static String character(Element code) {
        String hex = code.attribute("hex")
                .filter(it -> it.matches("[0-9A-Fa-f]{1,6}"))
                .orElse("FFFD");
        int point = Integer.parseInt(hex, 16);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "\uFFFD";
    }
}
