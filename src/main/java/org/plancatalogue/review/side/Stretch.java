/* A piece of text that knows where it is written. */
package org.plancatalogue.review.side;

import java.util.function.IntUnaryOperator;
import org.plancatalogue.markdown.passage.Passage;
import org.plancatalogue.problem.SourceText;

/**
 * A passage of a section, or the value of a key above the fence.
 *
 * @param mark as in {@link Passage}; empty above the fence
 * @param offsets from a character of the text to its offset in the file
 */
public record Stretch(String mark, String text, IntUnaryOperator offsets) {
    public static Stretch of(Passage passage) {
        return new Stretch(passage.mark(), passage.text(), passage::offset);
    }

    /** A value in front matter; where it is written with escapes or over several lines, all of it lies at its key. */
    public static Stretch of(SourceText file, String key, String value) {
        int line = file.text().indexOf("\n" + key + ":") + 1;
        int found = file.text().indexOf(value, line);
        boolean plain = found >= 0 && found < file.text().indexOf("\n---", line);
        return new Stretch("", value, i -> plain ? found + i : line);
    }
}
