/* Makes text of references that refer to nothing. */
package org.plancatalogue.markdown.syntax;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;

/** The parser makes a node of every {@code [text]}; without a definition it is nothing but text in brackets. */
public final class Undefined {
    private Undefined() {}

    /** Puts what is written in the place of each link, image or footnote mark that has no definition. */
    public static void unwrap(Node root) {
        Deque<Node> innerFirst = new ArrayDeque<>();
        for (Node node : root.getDescendants()) {
            boolean undefined = node instanceof RefNode ref ? !ref.isDefined() : isUndefined(node);
            if (undefined) {
                innerFirst.push(node);
            }
        }
        innerFirst.forEach(Undefined::replace);
    }

    private static boolean isUndefined(Node node) {
        return node instanceof Footnote note && !note.isDefined();
    }

    private static void replace(Node node) {
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        int inner = node.hasChildren() ? node.getFirstChild().getStartOffset() : end;
        int outer = node.hasChildren() ? node.getLastChild().getEndOffset() : end;
        insertText(node, start, inner);
        while (node.hasChildren()) {
            node.insertBefore(node.getFirstChild());
        }
        insertText(node, outer, end);
        node.unlink();
    }

    private static void insertText(Node before, int start, int end) {
        if (start < end) {
            before.insertBefore(new Text(before.baseSubSequence(start, end)));
        }
    }
}
