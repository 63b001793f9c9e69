/* A piece of HTML in the making. */
package org.plancatalogue.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.TermUse;
import org.plancatalogue.markdown.syntax.TextRun;
import org.plancatalogue.web.Html;

/** The markup so far, and the way from a node to the writer of its class. */
final class Writing {
    private final StringBuilder out = new StringBuilder();
    private final Map<Class<?>, Consumer<Node>> writers = new HashMap<>();
    private final Style style;
    private int withoutLinks;

    Writing(Style style) {
        this.style = style;
        this.withoutLinks = style.links ? 0 : 1;
        BlockWriter.register(this);
        InlineWriter.register(this);
        TableWriter.register(this);
    }

    /**
     * How to write.
     *
     * @param uses the terms to link, by where their surface begins
     * @param plain whether by the letter of CommonMark
     */
    record Style(Lang lang, Map<Integer, TermUse> uses, Linker linker, boolean plain, boolean links) {}

    Style style() {
        return style;
    }

    Html html() {
        return new Html(out.toString().strip());
    }

    /** Has nodes of a class written by the given writer; without one only their children are written. */
    <N extends Node> void on(Class<N> type, Consumer<N> writer) {
        writers.put(type, it -> writer.accept(type.cast(it)));
    }

    void write(Node node) {
        writers.getOrDefault(node.getClass(), this::children).accept(node);
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; ) {
            if (TextRun.begins(child)) {
                TextRun run = TextRun.from(child);
                text(run);
                child = run.next().orElse(null);
            } else {
                write(child);
                child = child.getNext();
            }
        }
    }

    /** Whether a link may stand here: not within another one, nor in a heading. */
    boolean mayLink() {
        return withoutLinks == 0;
    }

    void link(String attributes, Runnable content) {
        raw("<a " + attributes + ">");
        withoutLinks++;
        content.run();
        withoutLinks--;
        raw("</a>");
    }

    void term(String id, String text) {
        OptionalInt number = style.linker.termNumber(id);
        String note = number.isPresent() ? " data-note=\"" + number.getAsInt() + "\"" : "";
        link("class=\"term\" href=\"" + Html.escape(style.linker.term(id)) + "\"" + note, () -> text(text));
    }

    void raw(String markup) {
        out.append(markup);
    }

    CharSequence written() {
        return out;
    }

    /** Begins a new line, unless there is nothing on this one. */
    void line() {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }

    void block(String open, Runnable content, String close) {
        line();
        raw(open);
        content.run();
        raw(close);
        line();
    }

    /** Puts markup before an end that was written last; where something else was, behind it. */
    void insertBefore(String end, String markup) {
        int at = out.lastIndexOf(end);
        out.insert(at >= 0 && at == out.length() - end.length() ? at : out.length(), markup);
    }

    void text(String text) {
        raw(style.plain ? Html.escape(text) : LangSpans.spans(text, style.lang).markup());
    }

    private void text(TextRun run) {
        String text = run.text();
        int written = 0;
        for (int at = 0; at < text.length(); at++) {
            Optional<TermUse> use = Optional.ofNullable(style.uses.get(run.offset(at)));
            if (use.isPresent() && mayLink() && at >= written) {
                int end = at + 1;
                while (end < text.length() && run.offset(end) < use.get().end()) {
                    end++;
                }
                text(text.substring(written, at));
                term(use.get().term(), text.substring(at, end));
                written = end;
            }
        }
        text(text.substring(written));
    }
}
