/* Neighbouring text as it is shown. */
package org.plancatalogue.markdown.syntax;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text, entities and line breaks that follow each other in one parent, with their offsets in the source. */
public final class TextRun {
    private static final Pattern MARK =
            Pattern.compile("\\\\([!-/:-@\\[-`{-~])|&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private Optional<Node> next = Optional.empty();
    private int end;

    private TextRun() {}

    public static boolean begins(Node node) {
        return node instanceof Text || node instanceof HtmlEntity || node instanceof SoftLineBreak;
    }

    /** The longest run that begins with the node. */
    public static TextRun from(Node first) {
        TextRun run = new TextRun();
        Node node = first;
        while (node != null && begins(node)) {
            if (node instanceof SoftLineBreak) {
                run.add("\n", node.getStartOffset());
            } else {
                run.decode(node.getChars());
            }
            run.end = node.getEndOffset();
            node = node.getNext();
        }
        run.next = Optional.ofNullable(node);
        return run;
    }

    /** A source text as shown: backslashes taken away, entities decoded. */
    public static String shown(BasedSequence source) {
        TextRun run = new TextRun();
        run.decode(source);
        return run.text();
    }

    /** The shown text; a line break is {@code \n}. */
    public String text() {
        return text.toString();
    }

    /** The offset in the source of a character of the text, or of its end. */
    public int offset(int index) {
        return index < offsets.size() ? offsets.get(index) : end;
    }

    /** The node behind the run. */
    public Optional<Node> next() {
        return next;
    }

    private void decode(BasedSequence source) {
        Matcher mark = MARK.matcher(source);
        int at = 0;
        while (mark.find()) {
            literal(source, at, mark.start());
            String shown = mark.group(1) == null ? Escaping.unescapeHtml(mark.group()) : mark.group(1);
            add(shown, source.getIndexOffset(mark.start()));
            at = mark.end();
        }
        literal(source, at, source.length());
    }

    private void literal(BasedSequence source, int start, int end) {
        for (int i = start; i < end; i++) {
            add(String.valueOf(source.charAt(i)), source.getIndexOffset(i));
        }
    }

    private void add(String shown, int offset) {
        for (int i = 0; i < shown.length(); i++) {
            offsets.add(offset);
        }
        text.append(shown);
    }
}
