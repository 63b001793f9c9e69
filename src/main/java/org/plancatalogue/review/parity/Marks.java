/* The marks of a text's passages. */
package org.plancatalogue.review.parity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.review.side.Side;
import org.plancatalogue.review.side.Stretch;

/** What the passages of a part are, headings and footnotes left out, which are judged by rules of their own. */
record Marks(List<Stretch> stretches) {
    /** The first of a row or not, and the empty ones before it. */
    private static final Pattern CELL = Pattern.compile("(\\|\\|?)((?: \\|)*) $");

    static Marks of(Side side) {
        return new Marks(side.stretches().stream()
                .filter(it -> !it.mark().startsWith("#") && !it.mark().contains("[^]"))
                .toList());
    }

    /** The mark of a passage; empty behind the last one. */
    Optional<String> at(int i) {
        return i >= 0 && i < stretches.size() ? Optional.of(stretches.get(i).mark()) : Optional.empty();
    }

    /** The index of the first passage that is another than in those marks; empty where all are the same. */
    Optional<Integer> firstUnlike(Marks that) {
        for (int i = 0; i < Math.max(stretches.size(), that.stretches.size()); i++) {
            if (!at(i).equals(that.at(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    boolean hasUnknownNote() {
        return stretches.stream()
                .anyMatch(it -> it.mark().contains(">") && it.text().startsWith("[!"));
    }

    /** Whether all ends before an index, or a list or table which goes on in the others. */
    boolean endsBefore(int i, Marks that) {
        return at(i).isEmpty() || (isListed(i - 1) && !isListed(i) && that.isListed(i));
    }

    private boolean isListed(int i) {
        return at(i).filter(it -> isItem(it) || isCell(it)).isPresent();
    }

    static boolean isParagraph(String mark) {
        return mark.isBlank();
    }

    static boolean isItem(String mark) {
        return mark.endsWith("- ") || mark.endsWith("1. ");
    }

    static boolean isCell(String mark) {
        return mark.endsWith("| ");
    }

    int paragraphs() {
        return (int) stretches.stream().filter(it -> isParagraph(it.mark())).count();
    }

    /** The same without its paragraphs. */
    Marks withoutParagraphs() {
        return new Marks(
                stretches.stream().filter(it -> !isParagraph(it.mark())).toList());
    }

    /** How many items of a mark the list has that the passage before an index belongs to. */
    int items(int i, String mark) {
        int count = 0;
        for (int at = first(i, mark); belongs(at, mark); at++) {
            count += at(at).filter(mark::equals).isPresent() ? 1 : 0;
        }
        return count;
    }

    private int first(int i, String mark) {
        int first = i;
        while (belongs(first - 1, mark)) {
            first--;
        }
        return first;
    }

    private boolean belongs(int i, String mark) {
        return at(i).filter(it -> it.equals(mark) || it.startsWith(" ".repeat(mark.length())))
                .isPresent();
    }

    /** Rows and columns of the table that an index or the one before lies in, such as {@code 3 × 2}. */
    String table(int i) {
        int first = i;
        while (at(first - 1).filter(Marks::isCell).isPresent()) {
            first--;
        }
        int rows = 0;
        int columns = 0;
        int width = 0;
        for (int at = first; at(at).filter(Marks::isCell).isPresent(); at++) {
            rows += beginsRow(at) ? 1 : 0;
            width = (beginsRow(at) ? 0 : width) + 1 + emptyBefore(at);
            columns = Math.max(columns, width);
        }
        return rows + " × " + columns;
    }

    private boolean beginsRow(int i) {
        return !cell(i).group(1).equals("||");
    }

    /** How many cells without text stand before a cell, up to the nearest that has one. */
    private int emptyBefore(int i) {
        return cell(i).group(2).length() / 2;
    }

    private Matcher cell(int i) {
        Matcher cell = CELL.matcher(at(i).orElse(""));
        if (!cell.find()) {
            throw new IllegalArgumentException("no cell at " + i);
        }
        return cell;
    }

    /** What stands at an index, as the word for it among the problems' words. */
    String word(int i, Marks that) {
        boolean cells = Stream.of(this, that)
                .allMatch(it -> it.at(i).filter(Marks::isCell).isPresent());
        return cells && isEmpty(i, that) ? "empty-cell" : at(i).map(Marks::word).orElse("nothing");
    }

    /** Whether the others have a text in a cell that has none here: here the row is over, or more cells are passed by. */
    private boolean isEmpty(int i, Marks that) {
        return beginsRow(i) == that.beginsRow(i) ? emptyBefore(i) > that.emptyBefore(i) : beginsRow(i);
    }

    private static String word(String mark) {
        String sign = mark.strip();
        if (sign.isEmpty()) {
            return mark.isEmpty() ? "paragraph" : "inner-paragraph";
        } else if (sign.startsWith(">")) {
            return sign.startsWith("> [!source]")
                    ? "note-source"
                    : sign.startsWith("> [!tags]")
                            ? "note-tags"
                            : sign.startsWith("> [!photo]") ? "note-photo" : "quote";
        } else if (isCell(mark)) {
            return "table-cell";
        } else if (sign.endsWith("`")) {
            return "code-block";
        } else if (mark.startsWith(" ")) {
            return "inner-item";
        }
        return sign.endsWith("1.") ? "numbered-item" : "list-item";
    }
}
