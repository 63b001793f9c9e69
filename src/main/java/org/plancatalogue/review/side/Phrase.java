/* Words to be found in texts. */
package org.plancatalogue.review.side;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;

/**
 * A phrase of one language, found wherever a text has its words: in English as whole words, in any case, in the singular
 * or with a plural's ending; in Japanese anywhere.
 */
public record Phrase(Pattern pattern) {
    private static final String LATIN = "[A-Za-z0-9]";

    /** A part of a text from one character to before another. */
    public record Found(int start, int end) {
        public boolean isWithin(Found that) {
            return that.start <= start && end <= that.end;
        }
    }

    public static Phrase of(String words, Lang lang) {
        String spaced = Stream.of(words.strip().split("\\s+"))
                .map(Pattern::quote)
                .reduce((a, b) -> a + "\\s+" + b)
                .orElse("");
        String plural = lang == Lang.EN ? "(?:e?s)?" : "";
        String before = words.strip().matches("(?s)" + LATIN + ".*") ? "(?<!" + LATIN + ")" : "";
        String after = words.strip().matches("(?s).*" + LATIN) ? plural + "(?!" + LATIN + ")" : "";
        return new Phrase(Pattern.compile(before + spaced + after, Pattern.CASE_INSENSITIVE));
    }

    public boolean isIn(String text) {
        return pattern.matcher(text).find();
    }

    public Stream<Found> in(String text) {
        return pattern.matcher(text).results().map(it -> new Found(it.start(), it.end()));
    }
}
