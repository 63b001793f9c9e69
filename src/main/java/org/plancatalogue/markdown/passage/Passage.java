/* A block of text as it is shown. */
package org.plancatalogue.markdown.passage;

import java.util.BitSet;
import java.util.List;

/**
 * A heading, paragraph, list item or table cell: what it is and what it says, without emphasis, links or readings.
 *
 * <p>Example: the item <code>- **STEM**教育 の計画</code> has the mark {@code "- "} and the text "STEM教育 の計画".
 */
public final class Passage {
    private final String mark;
    private final String text;
    private final List<Integer> offsets;
    private final BitSet raw;
    private final List<Sign> signs;
    private final String column;

    /**
     * The offsets are those of the text's characters in the file, and of its end; raw are the characters that are no
     * prose. In the mark a list has the number with which it begins.
     */
    Passage(String mark, String text, List<Integer> offsets, BitSet raw, List<Sign> signs, String column) {
        this.mark = mark;
        this.text = text;
        this.offsets = List.copyOf(offsets);
        this.raw = BitSet.valueOf(raw.toLongArray());
        this.signs = List.copyOf(signs);
        this.column = column;
    }

    /**
     * The blocks around the text, from the outside in, as canonical Markdown begins them: {@code "## "}, {@code "- "},
     * {@code "1. "}, {@code "> [!source] "}, {@code "| "} for the first cell of a row and {@code "|| "} for the others,
     * with {@code "| "} more for each empty cell before it, {@code "` "} for code, {@code "[^] "} for a footnote. A second block in the same item or note has that item's or
     * note's mark with spaces in place of signs. Empty for a paragraph.
     */
    public String mark() {
        return mark.replaceAll("[0-9]+\\. ", "1. ");
    }

    /** The mark with the number that a list begins with, in place of the first {@code 1}. */
    String numberedMark() {
        return mark;
    }

    /** In the order of the text. */
    List<Sign> signs() {
        return signs;
    }

    /** What is shown; line breaks are spaces. Ruby is there without its reading, a bare {@code [[stem]]} as its id. */
    public String text() {
        return text;
    }

    /** The offset in the file of a character of the text, or of its end. */
    public int offset(int index) {
        return offsets.get(index);
    }

    /** Whether a character stands in a code span, an address, HTML or an id that is shown as it is written. */
    public boolean isRaw(int index) {
        return raw.get(index);
    }

    /** Of a table cell the heading of its column; otherwise empty. */
    public String column() {
        return column;
    }

    @Override
    public String toString() {
        return mark + text;
    }
}
