/* The footnotes of a section. */
package org.plancatalogue.markdown.passage;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.plancatalogue.markdown.Section;

/**
 * How many footnotes a section has, and how often it refers to any.
 *
 * @param notes those first referred to in the section
 */
public record Footnotes(int notes, int references) {
    public static Footnotes of(Section section) {
        Stream<Node> nodes = Stream.concat(section.body().heading().stream(), section.body().nodes().stream());
        long references = nodes.flatMap(
                        it -> StreamSupport.stream(it.getDescendants().spliterator(), false))
                .filter(Footnote.class::isInstance)
                .count();
        return new Footnotes(section.body().notes().size(), (int) references);
    }
}
