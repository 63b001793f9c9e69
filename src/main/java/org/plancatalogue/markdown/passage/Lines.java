/* The lines of a section's own text. */
package org.plancatalogue.markdown.passage;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.syntax.PlainText;

/** Reads the paragraphs of a section and of its lists as plain text; notes, quotations and tables are left out. */
public final class Lines {
    private Lines() {}

    /**
     * One line a paragraph, without the heading.
     *
     * @param names the name of a term by its id, shown where it is linked without words
     */
    public static List<String> of(Section section, UnaryOperator<String> names) {
        return section.body().blocks().stream()
                .flatMap(Lines::paragraphs)
                .map(it -> PlainText.of(it, names).replace('\n', ' '))
                .filter(it -> !it.isBlank())
                .toList();
    }

    private static Stream<Node> paragraphs(Node block) {
        if (block instanceof ListBlock || block instanceof ListItem) {
            return StreamSupport.stream(block.getChildren().spliterator(), false)
                    .flatMap(Lines::paragraphs);
        }
        return block instanceof Paragraph ? Stream.of(block) : Stream.empty();
    }
}
