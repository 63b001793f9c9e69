/* A span of fiscal years. */
package org.plancatalogue.lang;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fiscal years from {@code first} to {@code last}, both included; written {@code 2019..2021} in front matter. */
public record Period(FiscalYear first, FiscalYear last) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})\\.\\.(\\d{4})");

    public Period {
        if (last.compareTo(first) < 0) {
            throw new IllegalArgumentException("a period ends before it begins: " + first + " to " + last);
        }
    }

    /** Reads {@code 2019..2021}; empty when the form is another or the end comes before the beginning. */
    public static Optional<Period> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches() || form.group(1).compareTo(form.group(2)) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Period(
                new FiscalYear(Integer.parseInt(form.group(1))), new FiscalYear(Integer.parseInt(form.group(2)))));
    }

    /** The period for a reader: 2019～2021年度, or FY2019–FY2021. */
    public String text(Lang lang) {
        if (first.equals(last)) {
            return lang == Lang.JA ? first.year() + "年度" : "FY" + first.year();
        }
        return lang == Lang.JA ? first.year() + "～" + last.year() + "年度" : "FY" + first.year() + "–FY" + last.year();
    }

    /**
     * The period with what explains it to a reader of that language.
     *
     * <p>Example, with a source that counts in Heisei: 2019～2021年度（平成31年度～令和3年度。原文の表記：平成33年度）
     * and "FY2019–FY2021 (April 2019–March 2022)".
     *
     * @param printed the era in which the source document counts all years, where it differs from the calendar
     */
    public String explained(Lang lang, Optional<Era> printed) {
        return lang == Lang.JA
                ? text(lang) + "（" + eras(lang)
                        + asPrinted(printed).map(it -> "。原文の表記：" + it).orElse("") + "）"
                : text(lang) + " (" + month(first.firstDay()) + "–" + month(last.lastDay()) + ")";
    }

    /** The same years by era: 平成31年度～令和3年度, or "Heisei 31–Reiwa 3". */
    public String eras(Lang lang) {
        String from = EraText.fiscalYear(first, lang);
        String to = EraText.fiscalYear(last, lang);
        return from.equals(to) ? from : from + (lang == Lang.JA ? "～" : "–") + to;
    }

    /** How the source prints the last year, when that is not its calendar name: 平成33年度. */
    public Optional<String> asPrinted(Optional<Era> printed) {
        return printed.map(era -> EraText.fiscalYear(last, era, Lang.JA))
                .filter(it -> !it.equals(EraText.fiscalYear(last, Lang.JA)));
    }

    /** First and last day as ISO 8601 writes an interval: 2019-04-01/2022-03-31. */
    public String iso() {
        return first.firstDay() + "/" + last.lastDay();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + day.getYear();
    }
}
