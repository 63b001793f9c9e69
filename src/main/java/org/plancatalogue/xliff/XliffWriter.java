/* Writes XLIFF. */
package org.plancatalogue.xliff;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancatalogue.markdown.segment.Piece;
import org.plancatalogue.markdown.segment.Segment;

/**
 * Writes documents as XLIFF 2.1: a file a document, a group a part, a unit a block. The same documents give the same
 * text. Source of the rules: XLIFF Version 2.1, OASIS Standard, 13 February 2018.
 */
public final class XliffWriter {
    static final String SPACE = "urn:oasis:names:tc:xliff:document:2.0";

    private final StringBuilder out = new StringBuilder();

    private XliffWriter() {}

    /** The documents must have the same languages. */
    public static String text(List<Outgoing> documents) {
        XliffWriter writer = new XliffWriter();
        Outgoing first = documents.get(0);
        writer.line(0, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        writer.line(
                0,
                "<xliff xmlns=\"" + SPACE + "\" version=\"2.1\" srcLang=\""
                        + first.source().tag() + "\" trgLang=\""
                        + first.target().tag() + "\">");
        for (int i = 0; i < documents.size(); i++) {
            writer.file(documents.get(i), i + 1);
        }
        writer.line(0, "</xliff>");
        return writer.out.toString();
    }

    private void file(Outgoing document, int number) {
        line(1, "<file id=\"f" + number + "\" original=\"" + escaped(document.document()) + "\">");
        for (Outgoing.Group group : document.groups()) {
            line(2, "<group id=\"" + escaped(group.part()) + "\">");
            group.units().forEach(this::unit);
            line(2, "</group>");
        }
        line(1, "</file>");
    }

    private void unit(Unit unit) {
        Codes codes = new Codes(unit);
        line(3, "<unit id=\"" + escaped(unit.id()) + "\">");
        if (!unit.notes().isEmpty()) {
            line(4, "<notes>");
            unit.notes()
                    .forEach(it ->
                            line(5, "<note category=\"" + it.category() + "\">" + escaped(it.text()) + "</note>"));
            line(4, "</notes>");
        }
        data(codes.data());
        line(4, "<segment state=\"" + unit.status().key() + "\">");
        line(5, "<source>" + inline(unit.source(), codes) + "</source>");
        unit.target().ifPresent(it -> line(5, "<target>" + inline(it, codes) + "</target>"));
        line(4, "</segment>");
        line(3, "</unit>");
    }

    private void data(Map<String, String> data) {
        if (!data.isEmpty()) {
            line(4, "<originalData>");
            data.forEach((id, text) -> line(5, "<data id=\"" + id + "\">" + escaped(text) + "</data>"));
            line(4, "</originalData>");
        }
    }

    private static String inline(Segment segment, Codes codes) {
        return inline(segment.pieces(), codes);
    }

    private static String inline(List<Piece> pieces, Codes codes) {
        return pieces.stream().map(it -> inline(it, codes)).collect(Collectors.joining());
    }

    private static String inline(Piece piece, Codes codes) {
        if (piece instanceof Piece.Words words) {
            return escaped(words.text());
        } else if (piece instanceof Piece.Span span) {
            return "<pc id=\"" + codes.number(span) + "\"" + KindName.attributes(span.kind()) + " dataRefStart=\""
                    + codes.reference(span.open()) + "\" dataRefEnd=\"" + codes.reference(span.close()) + "\">"
                    + inline(span.inner(), codes) + "</pc>";
        }
        Piece.Code code = (Piece.Code) piece;
        String shown = code.shown().isBlank() ? "" : " disp=\"" + escaped(code.shown()) + "\"";
        return "<ph id=\"" + codes.number(code) + "\"" + KindName.attributes(code.kind()) + shown + " dataRef=\""
                + codes.reference(code.markdown()) + "\"/>";
    }

    private void line(int depth, String text) {
        out.append("  ".repeat(depth)).append(text).append('\n');
    }

    /** For text and for attributes in double quotes. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;");
    }
}
