/* English marks are set as an English printer sets them. */
package org.plancatalogue.review.prose;

import static org.plancatalogue.problem.ProblemKind.ENGLISH_PUNCTUATION;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges spaces before stops and inside brackets, three dots for an ellipsis, and hyphens for a dash. */
final class EnglishMarkRule implements ProseRule {
    private static final Pattern SPACED = Pattern.compile("(?<=[\\p{L}0-9)\\]”’%]) +([,.;:!?)\\]”](?![\\p{L}0-9(-]))");
    private static final Pattern INSIDE = Pattern.compile("([(“])[ ]+(?=[\\p{L}0-9])");
    private static final Pattern DOTS = Pattern.compile("(?<![.0-9])\\.{3}(?![.0-9])");
    private static final Pattern HYPHENS = Pattern.compile(
            "(?<=[\\p{L}0-9)”’]) --? (?=[\\p{L}0-9(“‘])(?<![0-9] - (?=[0-9]))|(?<=[\\p{L}0-9])--+(?=[\\p{L}0-9])");

    @Override
    public Stream<Finding> in(Prose prose) {
        Stream<Finding> spaces = Stream.of(SPACED, INSIDE)
                .flatMap(prose::matches)
                .map(it -> Finding.certain(ENGLISH_PUNCTUATION, it.start(), it.end(), it.group(1))
                        .telling(it.group()));
        Stream<Finding> dots =
                prose.matches(DOTS).map(it -> Finding.certain(ENGLISH_PUNCTUATION, it.start(), it.end(), "…"));
        Stream<Finding> dashes = prose.matches(HYPHENS).map(it -> {
            boolean spaced = it.group().startsWith(" ");
            int start = it.start() + (spaced ? 1 : 0);
            return Finding.guess(ENGLISH_PUNCTUATION, start, it.end() - (spaced ? 1 : 0), spaced ? "–" : "—");
        });
        return Stream.of(spaces, dots, dashes).flatMap(it -> it);
    }
}
