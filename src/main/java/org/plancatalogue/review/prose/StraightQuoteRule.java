/* English quotation marks and apostrophes are curly. */
package org.plancatalogue.review.prose;

import static org.plancatalogue.problem.ProblemKind.STRAIGHT_QUOTE;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Judges {@code "} and {@code '}, but for those that are feet and inches, minutes and seconds: 6' 2". */
final class StraightQuoteRule implements ProseRule {
    private static final Pattern QUOTE = Pattern.compile("[\"']");
    private static final Pattern OPENS = Pattern.compile("(?:^|[\\s(\\[“‘/–—\"'])$");

    @Override
    public Stream<Finding> in(Prose prose) {
        String text = prose.shown();
        return prose.matches(QUOTE)
                .filter(it -> !isMeasure(text, it.start()))
                .map(it -> Finding.certain(STRAIGHT_QUOTE, it.start(), it.end(), right(text, it.start())));
    }

    /** A figure before it, no letter behind it, and nothing for it to close. */
    private static boolean isMeasure(String text, int at) {
        String before = text.substring(0, at);
        boolean letter = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
        boolean closes = before.replaceAll("[A-Za-z0-9]'[A-Za-z]|[0-9]['\"]", "")
                                .chars()
                                .filter(c -> c == text.charAt(at))
                                .count()
                        % 2
                == 1;
        return before.matches("(?s).*[0-9]") && !letter && !closes;
    }

    private static String right(String text, int at) {
        boolean opens = OPENS.matcher(text.substring(0, at)).find();
        boolean decade = text.substring(at + 1).matches("(?s)[0-9]0s\\b.*");
        boolean single = text.charAt(at) == '\'';
        return single ? (opens && !decade ? "‘" : "’") : (opens ? "“" : "”");
    }
}
