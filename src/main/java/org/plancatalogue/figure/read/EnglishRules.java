/* Numbers, shares and money as English writes them. */
package org.plancatalogue.figure.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plancatalogue.figure.Figure;
import org.plancatalogue.figure.Kind;

/** The rules for three, 20%, two thirds, 300 million yen, fourth and their like. */
final class EnglishRules {
    private static final String N = "(?<n>" + EnglishNumber.FORM + ")";
    private static final String TO = "(?:[–~-]| to )";
    private static final String CURRENCY = "(?<c>JPY|¥|US\\$|\\$|USD|EUR|€|GBP|£)";
    private static final String SCALE = "(?: ?" + EnglishNumber.SCALE + "\\b|(?:m|bn|k)\\b)";
    private static final String UNIT = "(?<c>yen|(?:US |U\\.S\\. )?dollars?|euros?|pounds?|JPY|USD|EUR|GBP)\\b";
    private static final Map<String, String> CURRENCIES = Map.of(
            "¥", "JPY", "ye", "JPY", "$", "USD", "US", "USD", "U.", "USD", "do", "USD", "€", "EUR", "eu", "EUR", "£",
            "GBP", "po", "GBP");
    private static final List<String> PARTS =
            List.of("half", "third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final String PART =
            "(?<b>half|halves|(?:" + String.join("|", PARTS.subList(1, PARTS.size())) + ")s?)\\b";
    /** Words that also do other work than to count. */
    private static final Set<String> SOFT = Set.of("one", "first");

    static final List<Rule> ALL = List.of(
            Rule.none(
                    "(?i:\\b(?:no one|one another|one by one|one[-’'](?:off|stop|sided|s)|at first|first[- ](?:hand|name|come|aid)|second-hand|(?:a|per|every|each|split) second"
                            + "|third part(?:y|ies)|in the first place|at one time|once|for one thing|hundreds of|thousands of|millions of)\\b)"),
            Rule.of(CURRENCY + " ?" + N + "(?<s>" + SCALE + ")?", it -> money(it, it.group("s"))),
            Rule.of(N + "(?<s>" + SCALE + ")? ?" + UNIT, it -> money(it, it.group("s"))),
            // 1–3 million yen
            Rule.of(
                    "(?<n>" + EnglishNumber.DIGITS + ")(?<own>" + SCALE + ")?(?=" + TO + EnglishNumber.DIGITS + "(?<s>"
                            + SCALE + ")? ?" + UNIT + ")",
                    it -> money(it, it.maybe("own").orElse(it.group("s")))),
            Rule.of(
                    N + "(?:(?=" + TO + EnglishNumber.FORM
                            + " ?(?:%|per ?cent))| ?(?:%|per ?cent\\b|percentage points?\\b))",
                    it -> it.firm(Kind.PERCENT, JapaneseNumber.plain(EnglishNumber.parse(it.group("n"))))),
            Rule.of(
                    "(?<n>\\b(?i:" + EnglishNumber.IN_WORDS + "))[- ]" + PART + "(?! (?:century|time|year))",
                    EnglishRules::part),
            Rule.of("(?<n>\\b[Aa]) " + PART + "(?= of\\b)", EnglishRules::part),
            Rule.of("(?<n>\\b[Aa]) (?<b>half)\\b", EnglishRules::part),
            Rule.of(
                    "(?<![\\d.,/])(?<n>\\d{1,3})/(?<d>\\d{1,3})(?![\\d/])",
                    it -> it.firm(Kind.FRACTION, it.group("n") + "/" + it.group("d"))),
            Rule.of("(?i:\\bhalf\\b)", it -> it.one(Kind.FRACTION, "1/2", false)),
            Rule.of(
                    "(?<![\\d.,])(?<n>\\d{1,3}(?:,\\d{3})*)(?:st|nd|rd|th)\\b",
                    it -> it.firm(Kind.ORDINAL, EnglishNumber.value(it.group("n")))),
            Rule.of("\\b(?i:No\\.|number) ?(?<n>\\d+)", it -> it.firm(Kind.ORDINAL, it.group("n"))),
            Rule.of(
                    "\\b(?<n>" + EnglishNumber.ORDINAL + ")\\b",
                    it -> it.one(Kind.ORDINAL, EnglishNumber.value(it.group("n")), isFirm(it))),
            Rule.of(
                    "(?i:\\b(?:the two|two or more|both|twice|double|pairs?)\\b)",
                    it -> it.one(Kind.NUMBER, "2", false)),
            Rule.of("(?i:\\bsingle\\b)", it -> it.one(Kind.NUMBER, "1", false)),
            Rule.of("(?i:\\b(?:a )?dozen\\b)", it -> it.firm(Kind.NUMBER, "12")),
            Rule.of(
                    "(?<n>" + EnglishNumber.DIGITS + ")(?=[–~-]" + EnglishNumber.DIGITS + "(?<s>" + SCALE + "))",
                    it -> it.firm(Kind.NUMBER, EnglishNumber.value(it.group("n") + it.group("s")))),
            Rule.of(N, it -> it.one(Kind.NUMBER, EnglishNumber.value(it.group("n")), isFirm(it))));

    private EnglishRules() {}

    private static boolean isFirm(Match it) {
        return !SOFT.contains(it.group("n").toLowerCase(Locale.ROOT));
    }

    private static List<Figure> money(Match it, String scale) {
        String sign = it.group("c");
        String currency = CURRENCIES.getOrDefault(sign.substring(0, Math.min(2, sign.length())), sign);
        return it.firm(Kind.MONEY, currency + " " + JapaneseNumber.plain(EnglishNumber.parse(it.group("n") + scale)));
    }

    /** Two thirds, a quarter of: the denominator is the place of its word. */
    private static List<Figure> part(Match it) {
        String name = it.group("b").equals("halves") ? "half" : it.group("b").replaceFirst("s$", "");
        return it.firm(Kind.FRACTION, EnglishNumber.value(it.group("n")) + "/" + (PARTS.indexOf(name) + 2));
    }
}
