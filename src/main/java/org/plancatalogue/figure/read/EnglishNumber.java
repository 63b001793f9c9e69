/* A number as English writes it. */
package org.plancatalogue.figure.read;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Digits and words: 1,234, twenty-one, two hundred and fifty, 1.5 million. */
final class EnglishNumber {
    private static final List<String> UNITS = List.of(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                    .split(" "));
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                    .split(" "));
    private static final Map<String, Integer> POWERS =
            Map.of("thousand", 3, "k", 3, "million", 6, "m", 6, "billion", 9, "bn", 9, "trillion", 12);
    private static final Map<String, Integer> WORDS = words();

    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    static final String SCALE = "(?:thousand|million|billion|trillion)";
    private static final String UNIT = "(?:" + String.join("|", longestFirst(UNITS.subList(1, UNITS.size()))) + ")";
    private static final String TENS_WORD = "(?:" + String.join("|", TENS) + ")";
    private static final String SMALL = "(?:" + TENS_WORD + "(?:[- ]" + UNIT + ")?|" + UNIT + ")";
    private static final String HUNDREDS = "(?:(?:" + SMALL + "|[Aa]) hundred(?: and " + SMALL + "| " + SMALL + ")?)";

    /** A number in words, from one to the trillions. */
    static final String IN_WORDS = "(?:(?i:(?:(?:" + HUNDREDS + "|" + SMALL + "|a) " + SCALE + "(?: and |, | )?)*(?:"
            + HUNDREDS + "|" + SMALL + "|(?<=" + SCALE + ")))\\b)";

    static final String FORM = "(?:(?<![\\d.,])" + DIGITS + "(?:[ -]" + SCALE + "\\b)?|\\b" + IN_WORDS + ")";

    /** An ordinal in words, from first to ninety-ninth. */
    static final String ORDINAL = "(?i:(?:" + TENS_WORD + "[- ])?(?:"
            + String.join("|", longestFirst(ORDINALS.subList(1, ORDINALS.size())))
            + ")|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth)";

    private static final Pattern TOKEN = Pattern.compile(DIGITS + "|[a-z]+");

    private EnglishNumber() {}

    static BigDecimal parse(String text) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        Matcher token = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
        while (token.find()) {
            String word = token.group();
            if (POWERS.containsKey(word)) {
                total = total.add(section.scaleByPowerOfTen(POWERS.getOrDefault(word, 0)));
                section = BigDecimal.ZERO;
            } else if (word.equals("hundred")) {
                section = section.scaleByPowerOfTen(2);
            } else if (!word.equals("and")) {
                section = section.add(
                        WORDS.containsKey(word)
                                ? BigDecimal.valueOf(WORDS.getOrDefault(word, 0))
                                : new BigDecimal(word.replace(",", "")));
            }
        }
        return total.add(section);
    }

    /** The number in its normal form; decimals without a unit keep their places. */
    static String value(String text) {
        return text.matches("\\d+\\.\\d+") ? text : JapaneseNumber.plain(parse(text));
    }

    private static List<String> longestFirst(List<String> words) {
        return words.stream().sorted((a, b) -> b.length() - a.length()).toList();
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>(Map.of("a", 1));
        for (int i = 1; i < UNITS.size(); i++) {
            words.put(UNITS.get(i), i);
            words.put(ORDINALS.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            words.put(TENS.get(i), 10 * (i + 2));
            words.put(TENS.get(i).replaceFirst("y$", "ieth"), 10 * (i + 2));
        }
        return Map.copyOf(words);
    }
}
