/* Turns the parser's tree into the one the other stages read, and tells what is not allowed in it. */
package org.plancatalogue.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.markdown.syntax.Links;
import org.plancatalogue.markdown.syntax.Syntax;
import org.plancatalogue.markdown.syntax.Undefined;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/**
 * Cuts what is nested too deep, makes notes of quotes and text of references that have no definition, and reports raw
 * HTML, forbidden schemes, unknown notes and missing footnotes.
 */
final class Tidying {
    /** Far more than a text needs, and little enough for every thread's stack. */
    private static final int MOST_LEVELS = 100;

    private static final int SHOWN_HTML = 40;
    private static final Pattern NOTE = Pattern.compile("\\[!([^\\[\\]]+)]");

    private final SourceText file;
    private final Problems problems;

    private Tidying(SourceText file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static void tidy(Node document, SourceText file, Problems problems) {
        new Tidying(file, problems).children(document, 0);
        Undefined.unwrap(document);
        SoftBreaks.join(document);
    }

    private void children(Node parent, int level) {
        if (level > MOST_LEVELS && parent.hasChildren()) {
            problems.add(ProblemKind.TOO_DEEP, file.at(parent.getStartOffset()));
            parent.removeChildren();
        }
        for (Node child = parent.getFirstChild(); child != null; ) {
            Node next = child.getNext();
            Node tidy = child instanceof BlockQuote ? note(child) : child;
            children(tidy, level + 1);
            check(tidy);
            child = next;
        }
    }

    private void check(Node node) {
        if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
            String html = node.getChars().toString().lines().findFirst().orElse("");
            String shown = html.length() > SHOWN_HTML ? html.substring(0, SHOWN_HTML) + "…" : html;
            problems.add(ProblemKind.RAW_HTML, file.at(node.getStartOffset()), shown);
        } else if (node instanceof Footnote note && !note.isDefined()) {
            problems.add(
                    ProblemKind.FOOTNOTE_MISSING,
                    file.at(node.getStartOffset()),
                    note.getText().toString());
        }
        Links.target(node)
                .filter(it -> !it.allowed())
                .ifPresent(it -> problems.add(ProblemKind.FORBIDDEN_SCHEME, file.at(it.offset()), it.url()));
    }

    /** The note a quote is, put in its place; the quote itself where it is none. */
    private Node note(Node quote) {
        Node mark = quote.getFirstChild() == null ? null : quote.getFirstChild().getFirstChild();
        Matcher form = NOTE.matcher(mark instanceof LinkRef ? mark.getChars() : "");
        if (mark == null || !form.matches()) {
            return quote;
        }
        Optional<NoteKind> kind = NoteKind.of(form.group(1));
        if (kind.isEmpty()) {
            Problem unknown =
                    Problem.of(ProblemKind.UNKNOWN_NOTE, file.at(mark.getStartOffset() + form.start(1)), form.group(1));
            problems.add(unknown.suggest(Nearest.to(form.group(1), NoteKind.words())));
            return quote;
        }
        dropLine(mark);
        Node note = new Syntax.Note(quote.getChars(), kind.get().word());
        while (quote.hasChildren()) {
            note.appendChild(quote.getFirstChild());
        }
        quote.insertBefore(note);
        quote.unlink();
        return note;
    }

    private static void dropLine(Node mark) {
        Node paragraph = mark.getParent();
        if (mark.getNext() instanceof SoftLineBreak) {
            mark.getNext().unlink();
        }
        mark.unlink();
        if (!paragraph.hasChildren()) {
            paragraph.unlink();
        }
    }
}
