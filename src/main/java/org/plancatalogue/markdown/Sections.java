/* Cuts a document into sections at its headings. */
package org.plancatalogue.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.plancatalogue.markdown.syntax.Links;
import org.plancatalogue.markdown.syntax.PlainText;
import org.plancatalogue.markdown.syntax.Syntax;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

final class Sections {
    private final SourceText file;
    private final HeadingIds ids;
    private final List<Section> done = new ArrayList<>();
    private final List<Node> blocks = new ArrayList<>();
    private final String definitions;
    private int lastNote = 0;

    private Sections(Document document, SourceText file, Problems problems) {
        this.file = file;
        this.ids = new HeadingIds(file, problems);
        this.definitions = children(document)
                .filter(it -> it instanceof Reference || it instanceof FootnoteBlock)
                .map(it -> it.getChars().toString())
                .collect(Collectors.joining("\n"));
    }

    static Prose of(Document document, SourceText file, int start, Problems problems) {
        Sections sections = new Sections(document, file, problems);
        Optional<Heading> heading = Optional.empty();
        int from = start;
        for (Node node : children(document).toList()) {
            if (node instanceof Heading next) {
                sections.close(heading, from, next.getStartOffset());
                heading = Optional.of(next);
                from = next.getStartOffset();
            } else if (!(node instanceof FootnoteBlock || node instanceof Reference)) {
                sections.blocks.add(node);
            }
        }
        sections.close(heading, from, file.text().length());
        return new Prose(sections.done);
    }

    private void close(Optional<Heading> heading, int from, int to) {
        int firstNote = lastNote + 1;
        HeadingIds.Taken id = heading.map(ids::take).orElse(HeadingIds.Taken.NOTHING);
        List<Node> shown = Stream.concat(heading.stream(), blocks.stream()).toList();
        List<FootnoteBlock> notes = number(shown);
        String source = String.join("\0", file.text().substring(from, to), "" + firstNote, definitions);
        List<Node> nodes = Stream.concat(shown.stream(), notes.stream())
                .flatMap(Sections::withDescendants)
                .toList();
        done.add(new Section(
                id.id(),
                heading.map(Heading::getLevel).orElse(1),
                heading.map(it -> PlainText.of(List.of(it))).orElse(""),
                file.at(heading.map(it -> it.getText().getStartOffset()).orElse(from)),
                id.unnamed(),
                new Body(heading.map(it -> it), blocks, notes, source),
                references(nodes),
                termLinks(nodes)));
        blocks.clear();
    }

    /** Numbers the footnotes that are first referred to here, those within footnotes after the others. */
    private List<FootnoteBlock> number(List<Node> shown) {
        List<FootnoteBlock> notes = new ArrayList<>();
        List<Node> left = new ArrayList<>(shown);
        for (int i = 0; i < left.size(); i++) {
            withDescendants(left.get(i)).forEach(it -> {
                if (it instanceof Footnote use) {
                    FootnoteBlock note = use.getFootnoteBlock();
                    if (note.getFootnoteOrdinal() == 0) {
                        note.setFootnoteOrdinal(++lastNote);
                        note.setFootnoteReferences(0);
                        notes.add(note);
                        left.add(note);
                    }
                    use.setReferenceOrdinal(note.getFootnoteReferences() + 1);
                    note.setFootnoteReferences(use.getReferenceOrdinal());
                }
            });
        }
        return notes;
    }

    private List<org.plancatalogue.markdown.Reference> references(List<Node> nodes) {
        return nodes.stream()
                .flatMap(it -> Links.target(it).stream())
                .filter(Links.Target::allowed)
                .map(it -> new org.plancatalogue.markdown.Reference(it.url(), it.image(), file.at(it.offset())))
                .toList();
    }

    private List<TermLink> termLinks(List<Node> nodes) {
        return nodes.stream()
                .filter(Syntax.TermSpan.class::isInstance)
                .map(Syntax.TermSpan.class::cast)
                .map(it -> new TermLink(it.id().toString(), file.at(it.id().getStartOffset())))
                .toList();
    }

    private static Stream<Node> children(Node parent) {
        return StreamSupport.stream(parent.getChildren().spliterator(), false);
    }

    private static Stream<Node> withDescendants(Node node) {
        return Stream.concat(
                Stream.of(node), StreamSupport.stream(node.getDescendants().spliterator(), false));
    }
}
