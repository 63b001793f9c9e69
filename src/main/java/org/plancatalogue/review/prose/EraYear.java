/* A year of an era as a text writes it. */
package org.plancatalogue.review.prose;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.lang.Era;
import org.plancatalogue.lang.EraText;
import org.plancatalogue.lang.FiscalYear;
import org.plancatalogue.lang.Lang;

/**
 * Example: 平成33年度, 平成31年5月, the second year of 平成31～33年度, and "Heisei 33".
 *
 * @param first the first day that is meant
 * @param last the last day that is meant
 * @param form what stands behind the number: 年度, 年 or 年5月
 */
record EraYear(int start, int end, Era era, int number, LocalDate first, LocalDate last, String form) {
    private static final Map<String, Era> NAMES = Arrays.stream(Era.values())
            .flatMap(era -> Stream.of(
                    Map.entry(era.names().ja(), era), Map.entry(era.names().en(), era)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final String ERA = "(明治|大正|昭和|平成)";
    private static final Pattern JAPANESE =
            Pattern.compile(ERA + " ?([0-9]{1,2}) ?(年度|年(?! ?度)(?:([0-9]{1,2})月(?:([0-9]{1,2})日)?)?)");
    private static final Pattern RANGE =
            Pattern.compile(ERA + " ?[0-9]{1,2}(?:年度?)?(?:[～〜・、-]|から)([0-9]{1,2})(年度|年)(?![間以])()()");
    private static final Pattern ENGLISH = Pattern.compile("\\b(Meiji|Taisho|Showa|Heisei) ([0-9]{1,2})\\b()()()");

    static Stream<EraYear> japanese(String text) {
        Stream<EraYear> years = JAPANESE.matcher(text).results().flatMap(it -> of(it, it.start()));
        return Stream.concat(
                years,
                RANGE.matcher(text).results().flatMap(it -> of(it, it.start(2)).filter(EraYear::isBeyond)));
    }

    static Stream<EraYear> english(String text) {
        return ENGLISH.matcher(text).results().flatMap(it -> of(it, it.start()));
    }

    private static Stream<EraYear> of(MatchResult found, int start) {
        Era era = NAMES.getOrDefault(found.group(1), Era.REIWA);
        int number = Integer.parseInt(found.group(2));
        int year = era.calendarYear(number);
        String form = found.group(3);
        Optional<LocalDate> day = day(year, found);
        LocalDate first = form.equals("年度") ? new FiscalYear(year).firstDay() : day.orElse(LocalDate.of(year, 1, 1));
        LocalDate last = day.orElse(form.equals("年度") ? first : LocalDate.of(year, 12, 31));
        return Stream.of(new EraYear(start, found.end(), era, number, first, last, form));
    }

    private static Optional<LocalDate> day(int year, MatchResult found) {
        Matcher month = Pattern.compile("1[0-2]|[1-9]")
                .matcher(Optional.ofNullable(found.group(4)).orElse(""));
        Matcher day = Pattern.compile("[12]?[0-9]")
                .matcher(Optional.ofNullable(found.group(5)).orElse("1"));
        return month.matches() && day.matches()
                ? Optional.of(
                        LocalDate.of(year, Integer.parseInt(month.group()), Math.max(1, Integer.parseInt(day.group()))))
                : Optional.empty();
    }

    boolean isBeyond() {
        return era.ended().filter(it -> !first.isBefore(it)).isPresent();
    }

    /** The same year as it was in fact counted. */
    String right(Lang lang) {
        if (form.equals("年度")) {
            return EraText.fiscalYear(FiscalYear.of(first), lang);
        }
        Era right = Era.of(last).orElse(era);
        int year = right.yearOf(last.getYear());
        return lang == Lang.EN
                ? right.names().en() + " " + year
                : right.names().ja() + (year == 1 ? "元" : String.valueOf(year)) + form;
    }
}
