/* From where to where something reaches in a file. */
package org.plancatalogue.markdown.segment;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.markdown.Prose;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.problem.SourceText;

/** Offsets in a file, the end excluded. */
public record Extent(int start, int end) {
    /** A section from the line of its heading to that of the next. */
    public static Extent of(SourceText file, Prose prose, Section section) {
        int at = prose.sections().indexOf(section);
        int start = section.body().heading().map(it -> line(file, it)).orElseGet(() -> lead(file, section));
        int end = prose.sections().stream()
                .skip(at + 1L)
                .findFirst()
                .flatMap(it -> it.body().heading())
                .map(it -> line(file, it))
                .orElse(file.text().length());
        return new Extent(start, end);
    }

    /** As {@link #of}, up to the first definition of a link or footnote. */
    public static Extent ofText(SourceText file, Prose prose, Section section) {
        Extent whole = of(file, prose, section);
        return whole.definitions(section).stream()
                .findFirst()
                .map(it -> new Extent(whole.start, it.start))
                .orElse(whole);
    }

    private static int line(SourceText file, Node node) {
        return file.text().lastIndexOf('\n', node.getStartOffset() - 1) + 1;
    }

    private static int lead(SourceText file, Section lead) {
        return file.offset(lead.place().position()).orElse(0);
    }

    /** Definitions of links and footnotes within the extent, which belong to the file and not to the section. */
    List<Extent> definitions(Section section) {
        List<Extent> definitions = new ArrayList<>();
        Optional<Node> any = section.body()
                .heading()
                .or(() -> section.body().blocks().stream().findFirst());
        any.map(Node::getDocument).ifPresent(document -> {
            for (Node child : document.getChildren()) {
                boolean definition = child instanceof Reference || child instanceof FootnoteBlock;
                if (definition && child.getStartOffset() >= start && child.getEndOffset() <= end) {
                    definitions.add(new Extent(child.getStartOffset(), child.getEndOffset()));
                }
            }
        });
        definitions.sort(Comparator.comparingInt(Extent::start));
        return definitions;
    }
}
