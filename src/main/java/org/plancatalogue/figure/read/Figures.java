/* Reads the figures of a text. */
package org.plancatalogue.figure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.plancatalogue.figure.Figure;
import org.plancatalogue.lang.Lang;

/**
 * Finds what a text states in figures, whether written in digits or in words.
 *
 * <p>Example: "In FY2012 … up to 300 million yen over three years" states {@code FISCAL_YEAR 2012}, {@code MONEY JPY
 * 300000000} and {@code NUMBER 3}. Codes such as {@code S2-1a} or "ISO 3166-2" and words such as 一部 state none.
 */
public final class Figures {
    private static final List<Rule> JAPANESE = Stream.of(
                    CodeRules.ALL, JapaneseYears.ALL, JapaneseRules.ALL, EnglishDates.ALL, EnglishRules.ALL)
            .flatMap(List::stream)
            .toList();
    private static final List<Rule> ENGLISH = Stream.of(
                    CodeRules.ALL, EnglishDates.ALL, JapaneseYears.ALL, JapaneseRules.WRITTEN, EnglishRules.ALL)
            .flatMap(List::stream)
            .toList();

    private Figures() {}

    /** The figures in the order of the text. Passages of the other language are read as such. */
    public static List<Figure> in(String text, Lang lang) {
        String folded = Folding.fold(text);
        List<Matcher> matchers = new ArrayList<>();
        List<Rule> rules = lang == Lang.JA ? JAPANESE : ENGLISH;
        rules.forEach(it -> matchers.add(
                it.pattern().matcher(folded).useTransparentBounds(true).useAnchoringBounds(false)));
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            Optional<Integer> rule = Folding.mayBegin(folded, at) ? first(matchers, at) : Optional.empty();
            rule.ifPresent(it -> figures.addAll(rules.get(it).reading().apply(new Match(matchers.get(it)))));
            at = rule.map(it -> matchers.get(it).end()).orElse(at + 1);
        }
        return Restatements.without(figures, folded);
    }

    /** The first rule whose pattern stands at the offset. */
    private static Optional<Integer> first(List<Matcher> matchers, int at) {
        for (int i = 0; i < matchers.size(); i++) {
            Matcher matcher = matchers.get(i);
            if (matcher.region(at, matcher.regionEnd()).lookingAt()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
