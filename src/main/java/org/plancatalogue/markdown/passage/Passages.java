/* Takes sections apart. */
package org.plancatalogue.markdown.passage;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.syntax.Syntax;

/** Reads the passages of a section in the order in which they are shown, its footnotes last. */
public final class Passages {
    private final List<Marked> found = new ArrayList<>();

    private Passages() {}

    /** A block of the tree, with what it shows. */
    public record Marked(Node node, Passage passage) {}

    /** The heading first; blocks without text are left out. */
    public static List<Passage> of(Section section) {
        return blocks(section).stream().map(Marked::passage).toList();
    }

    /** As {@link #of}, with the blocks themselves, for the packages of Markdown. */
    public static List<Marked> blocks(Section section) {
        Passages passages = new Passages();
        section.body().heading().ifPresent(it -> passages.block(it, ""));
        section.body().nodes().forEach(it -> passages.block(it, ""));
        return List.copyOf(passages.found);
    }

    private void block(Node node, String around) {
        if (node instanceof Heading heading) {
            add(node, around + "#".repeat(heading.getLevel()) + " ");
        } else if (node instanceof Paragraph) {
            add(node, around);
        } else if (node instanceof TableCell) {
            cell(node, around);
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            add(node, around + "` ");
        } else if (!(node instanceof TableSeparator)) {
            children(node, around, sign(node));
        }
    }

    /** A cell without text is no passage, so that the mark of the one behind it tells of it. */
    private void cell(Node cell, String around) {
        if (isEmpty(cell)) {
            return;
        }
        StringBuilder empty = new StringBuilder();
        Node before = cell.getPrevious();
        for (; before != null && isEmpty(before); before = before.getPrevious()) {
            empty.append("| ");
        }
        add(cell, around + (before == null ? "| " : "|| ") + empty);
    }

    private static boolean isEmpty(Node cell) {
        return Shown.in(cell).text().isBlank();
    }

    private static String sign(Node node) {
        if (node instanceof ListItem) {
            return node instanceof OrderedListItem ? number(node) + ". " : "- ";
        } else if (node instanceof Syntax.Note note) {
            return "> [!" + note.kind() + "] ";
        } else if (node instanceof FootnoteBlock) {
            return "[^] ";
        }
        return node instanceof BlockQuote ? "> " : "";
    }

    /** That with which the list begins; the others follow from it, whatever is written. */
    private static int number(Node item) {
        return item.getPrevious() == null && item.getParent() instanceof OrderedList list ? list.getStartNumber() : 1;
    }

    /** The sign of the parent stands before its first passage only; the others are as far in. */
    private void children(Node parent, String around, String sign) {
        String mark = around + sign;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            int before = found.size();
            block(child, mark);
            if (found.size() > before && !sign.isEmpty()) {
                mark = around.replaceAll("[0-9]+", "1").replaceAll("\\S", " ") + " ".repeat(width(sign));
            }
        }
    }

    private static int width(String sign) {
        return sign.replaceFirst("^[0-9]+", "1").length();
    }

    private void add(Node node, String mark) {
        Passage passage = Shown.in(node).passage(mark, node instanceof TableCell ? column(node) : "");
        if (!passage.text().isBlank()) {
            found.add(new Marked(node, passage));
        }
    }

    /** The text of the cell that stands in the same column of the table's first row. */
    private static String column(Node cell) {
        int index = 0;
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            index++;
        }
        Node table = cell.getAncestorOfType(TableBlock.class);
        Node row = table == null ? null : table.getFirstChild().getFirstChild();
        Node heading = row == null ? null : row.getFirstChild();
        for (; heading != null && index > 0; index--) {
            heading = heading.getNext();
        }
        return heading == null ? "" : Shown.in(heading).text().strip();
    }
}
