/* Writes tables. */
package org.plancatalogue.markdown.html;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plancatalogue.markdown.syntax.Syntax;
import org.plancatalogue.web.Html;

/**
 * Cells of a table of three columns or more carry the words of their header, so that a narrow screen can show each row
 * as a card.
 */
final class TableWriter {
    private static final int FEWEST_COLUMNS = 3;

    private final Writing writing;

    private TableWriter(Writing writing) {
        this.writing = writing;
    }

    static void register(Writing writing) {
        TableWriter it = new TableWriter(writing);
        writing.on(TableBlock.class, it::table);
        writing.on(TableHead.class, node -> it.part("thead", node));
        writing.on(TableSeparator.class, node -> {});
        writing.on(TableBody.class, it::body);
        writing.on(TableRow.class, node -> it.part("tr", node));
        writing.on(TableCell.class, it::cell);
    }

    /** The box around the table lets a wide one scroll. */
    private void table(TableBlock node) {
        writing.block("<div class=\"table\"><table>\n", () -> writing.children(node), "</table></div>");
    }

    private void body(TableBody node) {
        if (node.hasChildren()) {
            part("tbody", node);
        }
    }

    private void part(String name, Node node) {
        writing.block("<" + name + ">\n", () -> writing.children(node), "</" + name + ">");
    }

    private String label(TableCell cell) {
        Node table = cell.getAncestorOfType(TableBlock.class);
        List<TableCell> headers = new ArrayList<>();
        Node head = table == null ? null : table.getFirstChildAny(TableHead.class);
        if (head != null && head.getFirstChild() != null) {
            head.getFirstChild().getChildren().forEach(it -> headers.add((TableCell) it));
        }
        int column = 0;
        for (Node before = cell.getPrevious(); before != null; before = before.getPrevious()) {
            column++;
        }
        String words = column < headers.size() ? words(headers.get(column)) : "";
        return headers.size() < FEWEST_COLUMNS || words.isBlank()
                ? ""
                : " data-label=\"" + Html.escape(words.strip()) + "\"";
    }

    /** What is read of a header: of ruby its base, of a term its name where it is written without a text. */
    private String words(Node node) {
        if (node instanceof Syntax.Ruby ruby) {
            return ruby.base();
        }
        if (node instanceof Syntax.TermSpan term) {
            return term.text()
                    .orElseGet(
                            () -> writing.style().linker().termTitle(term.id().toString()));
        }
        if (!node.hasChildren()) {
            return node instanceof Text ? node.getChars().unescape() : "";
        }
        StringBuilder words = new StringBuilder();
        node.getChildren().forEach(it -> words.append(words(it)));
        return words.toString();
    }

    private void cell(TableCell node) {
        String name = node.isHeader() ? "th" : "td";
        String scope = node.isHeader() ? " scope=\"col\"" : "";
        TableCell.Alignment alignment = node.getAlignment();
        String align =
                alignment == null ? "" : " data-align=\"" + alignment.name().toLowerCase(Locale.ROOT) + "\"";
        String label = node.isHeader() ? "" : label(node);
        writing.block("<" + name + scope + align + label + ">", () -> writing.children(node), "</" + name + ">");
    }
}
