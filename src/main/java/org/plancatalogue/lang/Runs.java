/* Splits a text into what is Japanese in it and what is English. */
package org.plancatalogue.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the runs of the other language in a text, for screen readers and fonts.
 *
 * <p>Example: in English "Sumida City (墨田区) has 2 plans" only 墨田区 is Japanese; in Japanese 「Silicon Valley のSTEM教育」
 * only "Silicon Valley" is English, since an abbreviation or a short word is read as part of the Japanese.
 */
public final class Runs {
    private static final String LETTERS = "A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F";
    private static final Pattern WORD =
            Pattern.compile("[" + LETTERS + "][" + LETTERS + "0-9]*+(?:['’._&-][" + LETTERS + "0-9]++)*+");
    private static final int SHORTEST_WORD = 4;

    private Runs() {}

    /** A part of a text in one language. */
    public record Run(String text, Lang lang) {}

    /** The runs in their order; put together again they are the text. Empty for the empty text. */
    public static List<Run> split(String text, Lang base) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int[] foreign = base == Lang.EN ? japanese(text, from) : english(text, from);
            add(runs, text.substring(from, foreign[0]), base);
            add(runs, text.substring(foreign[0], foreign[1]), base.other());
            from = foreign[1];
        }
        return runs;
    }

    private static void add(List<Run> runs, String text, Lang lang) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, lang));
        }
    }

    /** Start and end of the next run of Japanese script, with the punctuation and digits inside it. */
    private static int[] japanese(String text, int from) {
        int start = text.length();
        int end = text.length();
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isJapanese(c)) {
                start = Math.min(start, i - Character.charCount(c));
                end = i;
            } else if (start < text.length() && !Character.isDigit(c) && (!Width.isWide(c) || c == '\u3000')) {
                return new int[] {start, end};
            }
        }
        return new int[] {start, end};
    }

    private static boolean isJapanese(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> c == 'ー';
        };
    }

    /** Start and end of the next words that are read as English. */
    private static int[] english(String text, int from) {
        Matcher word = WORD.matcher(text);
        int at = from;
        while (word.region(at, text.length()).find()) {
            int start = word.start();
            int end = word.end();
            boolean several = false;
            while (isSpace(text, end) && word.region(end + 1, text.length()).lookingAt()) {
                end = word.end();
                several = true;
            }
            if (several || isEnglish(text.substring(start, end))) {
                return new int[] {start, end};
            }
            at = end;
        }
        return new int[] {text.length(), text.length()};
    }

    private static boolean isEnglish(String word) {
        return word.length() >= SHORTEST_WORD && word.chars().anyMatch(Character::isLowerCase);
    }

    private static boolean isSpace(String text, int at) {
        return at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n');
    }
}
