/* One way in which figures are written. */
package org.plancatalogue.figure.read;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plancatalogue.figure.Figure;

/**
 * A pattern and what it states.
 *
 * @param reading the figures in the order of the text; none where what looks like a figure is not one
 */
record Rule(Pattern pattern, Function<Match, List<Figure>> reading) {
    /** Java's own boundary takes Japanese characters for letters, so that it finds none in はFY2019. */
    private static final String BOUNDARY = "(?:(?<![A-Za-z0-9_])(?=[A-Za-z0-9_])|(?<=[A-Za-z0-9_])(?![A-Za-z0-9_]))";

    static Rule of(String pattern, Function<Match, List<Figure>> reading) {
        return new Rule(Pattern.compile(pattern.replace("\\b", BOUNDARY)), reading);
    }

    /** A passage that states no figure. */
    static Rule none(String pattern) {
        return of(pattern, it -> List.of());
    }
}
