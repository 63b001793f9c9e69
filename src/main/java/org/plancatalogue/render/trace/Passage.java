/* A part of a template that wrote a part of a page. */
package org.plancatalogue.render.trace;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.SourceText;

/**
 * A block of text or an interpolation, from one offset of its template to another.
 *
 * <p>The engine strips white space around directives and nothing else, so that the nth other character written is the
 * nth other character of the block. White space stands as far behind the last of them as it was written.
 */
record Passage(SourceText template, int begin, int end, Optional<Place> calledFrom) {
    /** The origin of one character of what the passage wrote. */
    Origin origin(String written, int index) {
        boolean interpolation = template.text().startsWith("${", begin);
        return new Origin(template.at(interpolation ? begin : find(written, index)), interpolation, calledFrom);
    }

    /** The offset in the template; the passage's beginning when it is no block of text. */
    private int find(String written, int index) {
        int[] there = solid(template.text(), begin, end);
        int[] here = solid(written, 0, written.length());
        if (!same(written, here, there)) {
            return begin;
        }
        int before = (int) Arrays.stream(here).filter(it -> it <= index).count() - 1;
        int found = before < 0 ? begin + index : there[before] + index - here[before];
        return Math.min(found, before + 1 < there.length ? there[before + 1] : end - 1);
    }

    private boolean same(String written, int[] here, int[] there) {
        return here.length == there.length
                && IntStream.range(0, here.length)
                        .allMatch(it ->
                                written.charAt(here[it]) == template.text().charAt(there[it]));
    }

    /** The offsets of what the engine never strips. */
    private static int[] solid(String text, int from, int to) {
        return IntStream.range(from, to)
                .filter(it -> text.charAt(it) > ' ' && !Character.isWhitespace(text.charAt(it)))
                .toArray();
    }
}
