/* Writes segments as Markdown. */
package org.plancatalogue.markdown.segment;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How words are written in Markdown. Escaped text always reads as it was meant and is ugly; plain text may have to be
 * read again to see whether it does.
 *
 * @param escaped whether a backslash stands before each character that could be a mark
 * @param lines whether each sentence begins a line
 */
public record Spelling(boolean escaped, boolean lines) {
    private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]<>{}|~&]|!(?=\\[|$)");
    private static final Pattern SIGN = Pattern.compile("(?m)^( *)(?=[#+=>-]|:?-)|(?<=^[0-9]{1,9})(?=[.)])");
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[.!?]|[.!?][”’)\"'])(?<!(?:^|[.!?] )[0-9]{1,9}[.]) (?=\\S|$)|(?<=[。！？])(?=[^」』）。！？ ])");

    /** The Markdown; a line break within it is {@code \n}. */
    public String of(Segment segment) {
        String text =
                text(segment.pieces(), it -> lines ? SENTENCE_END.matcher(it).replaceAll("\n") : it);
        return escaped ? SIGN.matcher(text).replaceAll("$1\\\\") : text;
    }

    private String text(List<Piece> pieces, UnaryOperator<String> broken) {
        return pieces.stream().map(it -> text(it, broken)).collect(Collectors.joining());
    }

    private String text(Piece piece, UnaryOperator<String> broken) {
        if (piece instanceof Piece.Words words) {
            String text = broken.apply(words.text());
            return escaped ? MARK.matcher(text).replaceAll("\\\\$0") : text;
        } else if (piece instanceof Piece.Span span) {
            return span.open() + inner(span) + span.close();
        }
        return ((Piece.Code) piece).markdown();
    }

    /** Ruby and terms know no backslash. */
    private String inner(Piece.Span span) {
        boolean bare = span.open().equals("{") || span.open().startsWith("[[");
        return bare
                ? new Spelling(false, false).text(span.inner(), UnaryOperator.identity())
                : text(span.inner(), UnaryOperator.identity());
    }
}
