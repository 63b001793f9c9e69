/* A block of a section for translators. */
package org.plancatalogue.markdown.segment;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.passage.Passages;
import org.plancatalogue.problem.SourceText;

/**
 * A heading, paragraph, list item or cell, and where its text stands in the file.
 *
 * @param mark the blocks around it, as in {@link org.plancatalogue.markdown.passage.Passage#mark}
 * @param translatable not so where it is code
 * @param start offset of the first character of the text
 * @param end offset behind the last
 * @param indent what begins each further line of the text
 * @param lines whether the text stands on several lines
 * @param single whether it must stand on one line
 */
public record Block(
        String mark,
        Segment segment,
        boolean translatable,
        int start,
        int end,
        String indent,
        boolean lines,
        boolean single) {
    /** The blocks of a section in the order in which they are shown, heading first, footnotes last. */
    public static List<Block> of(SourceText file, Section section) {
        return Passages.blocks(section).stream()
                .map(it -> of(file.text(), it.node(), it.passage().mark()))
                .toList();
    }

    private static Block of(String file, Node node, String mark) {
        boolean code = node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock;
        int start = code ? node.getStartOffset() : node.getFirstChild().getStartOffset();
        int end = code ? node.getEndOffset() : node.getLastChild().getEndOffset();
        return new Block(
                mark,
                code ? Segment.of("") : new Segment(Pieces.in(node)),
                !code,
                start,
                end,
                indent(file, start),
                file.substring(start, end).contains("\n"),
                node instanceof Heading || node instanceof TableCell);
    }

    /** What stands before the text on its line, list signs replaced by spaces. */
    private static String indent(String file, int start) {
        String before = file.substring(file.lastIndexOf('\n', start - 1) + 1, start);
        return before.replaceFirst("\\[![a-z]+]\\s*$", "").replaceAll("[^>\\s]", " ");
    }

    /** The text as it has to be written into the file. */
    public String written(String markdown) {
        return markdown.replace("\n", single ? " " : "\n" + indent);
    }
}
