/* The text of nodes without marks. */
package org.plancatalogue.markdown.syntax;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

public final class PlainText {
    private final StringBuilder out = new StringBuilder();
    private final UnaryOperator<String> names;

    private PlainText(UnaryOperator<String> names) {
        this.names = names;
    }

    /** As {@link #of(List)}, a bare term as the name of its id. */
    public static String of(Node node, UnaryOperator<String> names) {
        PlainText text = new PlainText(names);
        text.add(node);
        return text.out.toString().strip();
    }

    /** The text of some nodes, each block on its line; table cells are a space apart. */
    public static String of(List<? extends Node> nodes) {
        return of(nodes, it -> it);
    }

    /** As {@link #of(List)}, a bare term as the name of its id. */
    public static String of(List<? extends Node> nodes, UnaryOperator<String> names) {
        PlainText text = new PlainText(names);
        for (Node node : nodes) {
            if (node instanceof FootnoteBlock) {
                text.children(node);
            } else {
                text.add(node);
            }
        }
        return text.out.toString().strip();
    }

    /** What a node shows whose children are not to be looked at; empty for all others. */
    public static Optional<String> leaf(Node node) {
        if (node instanceof Code code) {
            return Optional.of(code(code.getText().toString()));
        } else if (node instanceof Syntax.Ruby ruby) {
            return Optional.of(ruby.base());
        } else if (node instanceof Syntax.TermSpan term) {
            return Optional.of(term.text().orElse(term.id().toString()));
        } else if (node instanceof DelimitedLinkNode link) {
            return Optional.of(link.getText().toString());
        } else if (node instanceof HardLineBreak) {
            return Optional.of("\n");
        } else if (node instanceof HtmlInlineBase || node instanceof HtmlBlockBase) {
            return Optional.of(node.getChars().toString());
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return Optional.of(((Block) node).getContentChars().toString());
        }
        boolean silent = node instanceof Reference
                || node instanceof Footnote
                || node instanceof FootnoteBlock
                || node instanceof TableSeparator;
        return silent ? Optional.of("") : Optional.empty();
    }

    /** The text of a code span: line breaks are spaces, and one space on both sides is not part of it. */
    public static String code(String source) {
        String text = source.replace('\n', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    private void add(Node node) {
        if (node instanceof Syntax.TermSpan term) {
            out.append(term.text().orElseGet(() -> names.apply(term.id().toString())));
        } else {
            leaf(node).ifPresentOrElse(out::append, () -> children(node));
        }
        if (node instanceof TableCell) {
            out.append(' ');
        } else if (node instanceof Block || node instanceof TableRow) {
            endLine();
        }
    }

    private void endLine() {
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; ) {
            if (TextRun.begins(child)) {
                TextRun run = TextRun.from(child);
                out.append(run.text().replace('\n', ' '));
                child = run.next().orElse(null);
            } else {
                add(child);
                child = child.getNext();
            }
        }
    }
}
