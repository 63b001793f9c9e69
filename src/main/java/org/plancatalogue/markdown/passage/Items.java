/* The items of a section's own lists. */
package org.plancatalogue.markdown.passage;

import com.vladsch.flexmark.ast.ListBlock;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.syntax.PlainText;

/** Reads the lists that stand directly below a heading as plain text; those within notes and quotations are left out. */
public final class Items {
    private Items() {}

    /**
     * One line an item, lists within it included.
     *
     * @param names the name of a term by its id, shown where it is linked without words
     */
    public static List<String> of(Section section, UnaryOperator<String> names) {
        return section.body().blocks().stream()
                .filter(ListBlock.class::isInstance)
                .flatMap(it -> StreamSupport.stream(it.getChildren().spliterator(), false))
                .map(it -> PlainText.of(it, names).replace('\n', ' '))
                .filter(it -> !it.isBlank())
                .toList();
    }
}
