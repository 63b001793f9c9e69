/* The text of a block for translators. */
package org.plancatalogue.markdown.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancatalogue.markdown.segment.Piece.Kind;

/**
 * The words of a heading, paragraph, list item or cell with the marks between them. Signs of lists, notes and headings
 * are no part of it. White space is one space; two segments are equal when they say the same with the same marks.
 *
 * <p>Example: the item <code>- **STEM**教育</code> is a span of bold around "STEM", and the words "教育".
 */
public record Segment(List<Piece> pieces) {
    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+");

    public Segment {
        pieces = List.copyOf(stripped(tidy(pieces)));
    }

    public static Segment of(String words) {
        return new Segment(List.of(new Piece.Words(words)));
    }

    /** Whether there is nothing to read. */
    public boolean isBlank() {
        return pieces.isEmpty();
    }

    /** The segment without pieces of a kind; of spans what is inside stays. */
    public Segment without(Kind kind) {
        return new Segment(without(pieces, kind));
    }

    private static List<Piece> without(List<Piece> pieces, Kind kind) {
        List<Piece> left = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Span span) {
                List<Piece> inner = without(span.inner(), kind);
                left.addAll(
                        span.kind() == kind
                                ? inner
                                : List.of(new Piece.Span(span.kind(), span.open(), span.close(), inner)));
            } else if (!(piece instanceof Piece.Code code && code.kind() == kind)) {
                left.add(piece);
            }
        }
        return left;
    }

    /** Whether both read the same and are written the same, whatever their marks are called. */
    public boolean says(Segment other) {
        return bare(pieces).equals(bare(other.pieces));
    }

    private static List<Piece> bare(List<Piece> pieces) {
        return pieces.stream().map(Segment::bare).toList();
    }

    private static Piece bare(Piece piece) {
        if (piece instanceof Piece.Span span) {
            return new Piece.Span(Kind.OTHER, span.open(), span.close(), bare(span.inner()));
        }
        return piece instanceof Piece.Code code ? new Piece.Code(Kind.OTHER, code.markdown(), "") : piece;
    }

    /** The words alone. */
    public String words() {
        return words(pieces);
    }

    private static String words(List<Piece> pieces) {
        return pieces.stream()
                .map(it -> it instanceof Piece.Words words
                        ? words.text()
                        : it instanceof Piece.Span span ? words(span.inner()) : ((Piece.Code) it).shown())
                .collect(Collectors.joining());
    }

    /** Words beside words are one piece. */
    private static List<Piece> tidy(List<Piece> pieces) {
        List<Piece> tidy = new ArrayList<>();
        for (Piece piece : pieces) {
            Piece last = tidy.isEmpty() ? piece : tidy.get(tidy.size() - 1);
            if (piece instanceof Piece.Words words) {
                boolean joins = !tidy.isEmpty() && last instanceof Piece.Words;
                String before = joins ? ((Piece.Words) tidy.remove(tidy.size() - 1)).text() : "";
                String text = SPACE.matcher(before + words.text()).replaceAll(" ");
                tidy.addAll(text.isEmpty() ? List.of() : List.of(new Piece.Words(text)));
            } else if (piece instanceof Piece.Span span) {
                tidy.add(new Piece.Span(span.kind(), span.open(), span.close(), tidy(span.inner())));
            } else {
                tidy.add(piece);
            }
        }
        return tidy;
    }

    private static List<Piece> stripped(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece instanceof Piece.Words words) {
                String text = i == 0 ? words.text().stripLeading() : words.text();
                String ended = i == pieces.size() - 1 ? text.stripTrailing() : text;
                out.addAll(ended.isEmpty() ? List.of() : List.of(new Piece.Words(ended)));
            } else {
                out.add(piece);
            }
        }
        return out;
    }
}
