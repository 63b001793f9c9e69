/* Writes the footnotes of a section. */
package org.plancatalogue.markdown.html;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.List;
import org.plancatalogue.web.Html;

final class FootnoteWriter {
    private static final String ARROW = "↩\uFE0E";

    private FootnoteWriter() {}

    /** Writes nothing where there are none. */
    static void write(List<FootnoteBlock> notes, Writing writing) {
        if (notes.isEmpty()) {
            return;
        }
        int first = notes.get(0).getFootnoteOrdinal();
        String start = first == 1 ? "" : " start=\"" + first + "\"";
        writing.block(
                "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol" + start + ">\n",
                () -> {
                    notes.forEach(it -> note(it, writing));
                    writing.raw("</ol>\n");
                },
                "</section>");
    }

    /** The id of the mark that refers to a footnote for the n-th time. */
    static String useId(Writing writing, int note, int use) {
        return "fnref-" + scope(writing) + note + (use > 1 ? "-" + use : "");
    }

    /** The id of a footnote. */
    static String noteId(Writing writing, int note) {
        return "fn-" + scope(writing) + note;
    }

    private static String scope(Writing writing) {
        return writing.style().linker().noteScope();
    }

    private static void note(FootnoteBlock note, Writing writing) {
        int number = note.getFootnoteOrdinal();
        writing.block(
                "<li id=\"" + noteId(writing, number) + "\">",
                () -> {
                    writing.children(note);
                    for (int use = 1; use <= note.getFootnoteReferences(); use++) {
                        String label = Html.escape(writing.style().linker().noteLabel("footnote-back"));
                        writing.insertBefore(
                                "</p>\n",
                                " <a class=\"footnote-back\" href=\"#" + useId(writing, number, use)
                                        + "\" role=\"doc-backlink\" aria-label=\"" + label + "\">" + ARROW + "</a>");
                    }
                },
                "</li>");
    }
}
