/* Finds the glossary's terms in a text. */
package org.plancatalogue.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plancatalogue.markdown.syntax.Links;
import org.plancatalogue.markdown.syntax.PlainText;
import org.plancatalogue.markdown.syntax.Syntax;
import org.plancatalogue.markdown.syntax.TextRun;

/** Looks through one section for the first use of each term. */
public final class TermFinder {
    private final Lexicon lexicon;
    private final List<TermUse> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private TermFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The first use of each term in a section, in the order of the text, footnotes last; a term linked by hand counts
     * like a found one. Headings, links, code, ruby and proper names are not searched.
     */
    public static List<TermUse> find(Section section, Lexicon lexicon) {
        TermFinder finder = new TermFinder(lexicon);
        for (Node node : section.body().nodes()) {
            if (node instanceof FootnoteBlock) {
                finder.children(node);
            } else {
                finder.visit(node);
            }
        }
        return List.copyOf(finder.found);
    }

    private void visit(Node node) {
        if (node instanceof Syntax.TermSpan term) {
            add(term.id().toString(), node.getStartOffset(), node.getEndOffset());
        } else if (!(node instanceof Heading)
                && PlainText.leaf(node).isEmpty()
                && Links.target(node).isEmpty()) {
            children(node);
        }
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; ) {
            if (TextRun.begins(child)) {
                TextRun run = TextRun.from(child);
                search(run);
                child = run.next().orElse(null);
            } else {
                visit(child);
                child = child.getNext();
            }
        }
    }

    private void search(TextRun run) {
        String text = run.text();
        String folded = lexicon.fold(text);
        List<Span> names = names(text, folded);
        for (int at = 0; at < text.length(); ) {
            int start = at;
            Optional<Lexicon.Entry> term = lexicon.termsAt(text, folded, at).stream()
                    .filter(it -> names.stream().allMatch(name -> name.leaves(it, start)))
                    .findFirst();
            int end = at + term.map(it -> it.surface().length()).orElse(1);
            term.ifPresent(it -> add(it.term(), run.offset(start), run.offset(end)));
            at = end;
        }
    }

    private List<Span> names(String text, String folded) {
        List<Span> names = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Optional<Lexicon.Entry> name = lexicon.nameAt(text, folded, at);
            int end = at + name.map(it -> it.surface().length()).orElse(1);
            if (name.isPresent()) {
                names.add(new Span(at, end, name.get().surface()));
            }
            at = end;
        }
        return names;
    }

    private void add(String term, int start, int end) {
        if (seen.add(term)) {
            found.add(new TermUse(term, start, end));
        }
    }

    private record Span(int start, int end, String name) {
        /** Whether the name leaves a term at the offset be: it lies apart, is shorter and within, or is the term. */
        boolean leaves(Lexicon.Entry term, int at) {
            int stop = at + term.surface().length();
            boolean apart = stop <= start || at >= end;
            boolean larger = at <= start && stop >= end && stop - at > end - start;
            return apart
                    || larger
                    || (at == start && stop == end && term.surface().equals(name));
        }
    }
}
