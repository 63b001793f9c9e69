/* Writes tables. */
package org.plancatalogue.markdown.html;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

final class TableWriter {
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

    private void cell(TableCell node) {
        String name = node.isHeader() ? "th" : "td";
        String scope = node.isHeader() ? " scope=\"col\"" : "";
        TableCell.Alignment alignment = node.getAlignment();
        String align =
                alignment == null ? "" : " data-align=\"" + alignment.name().toLowerCase(Locale.ROOT) + "\"";
        writing.block("<" + name + scope + align + ">", () -> writing.children(node), "</" + name + ">");
    }
}
