/* The characters of a block with their places. */
package org.plancatalogue.markdown.passage;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.markdown.syntax.PlainText;
import org.plancatalogue.markdown.syntax.Syntax;
import org.plancatalogue.markdown.syntax.TextRun;

/** Collects what one block shows. */
final class Shown {
    private static final String STRUCK = "~~";

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private final BitSet raw = new BitSet();
    private final List<Sign> signs = new ArrayList<>();
    private int end;

    private Shown() {}

    static Shown in(Node block) {
        Shown shown = new Shown();
        shown.end = block.getEndOffset();
        Optional<String> leaf = PlainText.leaf(block);
        leaf.ifPresentOrElse(it -> shown.leaf(block, it), () -> shown.children(block));
        return shown;
    }

    Passage passage(String mark, String column) {
        List<Integer> all = new ArrayList<>(offsets);
        all.add(end);
        return new Passage(mark, text.toString(), all, raw, signs, column);
    }

    String text() {
        return text.toString();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; ) {
            if (TextRun.begins(child)) {
                TextRun run = TextRun.from(child);
                run(run);
                child = run.next().orElse(null);
            } else {
                Node node = child;
                open(node);
                PlainText.leaf(child).ifPresentOrElse(it -> leaf(node, it), () -> children(node));
                close(node);
                child = child.getNext();
            }
        }
    }

    private void open(Node node) {
        if (node instanceof Strikethrough) {
            sign(true, STRUCK);
        } else if (node instanceof Syntax.TermSpan term) {
            sign(true, "[[" + (term.text().isPresent() ? term.id() + "|" : ""));
        }
    }

    private void close(Node node) {
        if (node instanceof Strikethrough) {
            sign(false, STRUCK);
        } else if (node instanceof Syntax.TermSpan) {
            sign(false, "]]");
        } else if (node instanceof Footnote note) {
            sign(false, "[^" + note.getText() + "]");
        }
    }

    private void sign(boolean opens, String sign) {
        signs.add(new Sign(text.length(), opens, sign));
    }

    private void run(TextRun run) {
        String shown = run.text();
        for (int i = 0; i < shown.length(); i++) {
            add(shown.charAt(i), run.offset(i));
        }
        end = run.offset(shown.length());
    }

    /** Of a code span or ruby the shown part of the source. */
    private void leaf(Node node, String shown) {
        int start =
                node.getStartOffset() + Math.max(0, node.getChars().toString().indexOf(shown));
        raw.set(text.length(), text.length() + shown.length(), isRaw(node));
        for (int i = 0; i < shown.length(); i++) {
            add(shown.charAt(i), Math.min(start + i, node.getEndOffset()));
        }
        end = node.getEndOffset();
    }

    /** Of all leaves only ruby, line breaks and the words of a term are prose. */
    private static boolean isRaw(Node node) {
        boolean words = node instanceof Syntax.TermSpan term && term.text().isPresent();
        return !words && !(node instanceof Syntax.Ruby) && !(node instanceof HardLineBreak);
    }

    private void add(char c, int offset) {
        text.append(c == '\n' ? ' ' : c);
        offsets.add(offset);
    }
}
