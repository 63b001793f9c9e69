/* A part of a segment. */
package org.plancatalogue.markdown.segment;

import java.util.List;

/** Words, or what translators leave as it is. */
public sealed interface Piece {
    /** Text as it is shown, nothing escaped. */
    record Words(String text) implements Piece {}

    /**
     * Markdown that stands for itself, such as {@code [^1]} or a span of code.
     *
     * @param shown what to show in its place
     */
    record Code(Kind kind, String markdown, String shown) implements Piece {}

    /** Markdown around other pieces, such as {@code **} on both sides, or {@code [} and {@code ](https://…)}. */
    record Span(Kind kind, String open, String close, List<Piece> inner) implements Piece {
        public Span {
            inner = List.copyOf(inner);
        }
    }

    /** What a piece is that is no word. */
    enum Kind {
        BOLD,
        ITALIC,
        STRUCK,
        LINK,
        IMAGE,
        /** A term linked by hand. */
        TERM,
        RUBY,
        CODE,
        FOOTNOTE,
        BREAK,
        OTHER
    }
}
