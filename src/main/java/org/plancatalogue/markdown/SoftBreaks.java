/* Joins the lines of Japanese text. */
package org.plancatalogue.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.plancatalogue.lang.Width;
import org.plancatalogue.markdown.syntax.PlainText;
import org.plancatalogue.markdown.syntax.Syntax;
import org.plancatalogue.markdown.syntax.TextRun;

/**
 * Takes away the line breaks between two wide characters, and those after a Japanese full stop or comma whatever
 * follows, whatever marks stand between; browsers would show a space.
 * A bare {@code [[term]]} counts as wide where its other neighbour is.
 */
final class SoftBreaks {
    private static final int UNKNOWN = -1;
    private static final String ENDS = "。、！？";

    private Optional<Node> pending = Optional.empty();
    private int before = ' ';

    private SoftBreaks() {}

    static void join(Node document) {
        new SoftBreaks().visit(document);
    }

    private void visit(Node node) {
        if (node instanceof SoftLineBreak) {
            pending = Optional.of(node);
        } else if (node instanceof Block || node instanceof HardLineBreak) {
            pending = Optional.empty();
            before = ' ';
            children(node);
        } else if (node instanceof Syntax.TermSpan term && term.text().isEmpty()) {
            meet(UNKNOWN, UNKNOWN);
        } else if (!(node instanceof Footnote)) {
            String shown = TextRun.begins(node)
                    ? TextRun.shown(node.getChars())
                    : PlainText.leaf(node).orElse("");
            if (!shown.isEmpty()) {
                meet(shown.codePointAt(0), shown.codePointBefore(shown.length()));
            } else {
                children(node);
            }
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            visit(child);
            child = next;
        }
    }

    private void meet(int first, int last) {
        boolean wide = isWide(before) && isWide(first) && (before != UNKNOWN || first != UNKNOWN);
        boolean ended = ENDS.indexOf(before) >= 0;
        pending.filter(it -> wide || ended).ifPresent(Node::unlink);
        pending = Optional.empty();
        before = last;
    }

    private static boolean isWide(int c) {
        return c == UNKNOWN || Width.isWide(c);
    }
}
