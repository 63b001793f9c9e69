/* Era years and dates as each language writes them. */
package org.plancatalogue.lang;

import java.time.LocalDate;

/** Writes years and days of the Japanese calendar; year one is 元年 in Japanese, as in official papers. */
public final class EraText {
    private EraText() {}

    /**
     * A fiscal year under the era in force on its first day.
     *
     * <p>Example: FY2019 is 平成31年度 (令和 began a month later), FY2020 is 令和2年度.
     */
    public static String fiscalYear(FiscalYear year, Lang lang) {
        return Era.of(year.firstDay())
                .map(era -> fiscalYear(year, era, lang))
                .orElseGet(() -> lang == Lang.JA ? year.year() + "年度" : "FY" + year.year());
    }

    /** A fiscal year counted in a given era, even one that has ended: FY2021 in Heisei is 平成33年度. */
    public static String fiscalYear(FiscalYear year, Era era, Lang lang) {
        int number = era.yearOf(year.year());
        return lang == Lang.JA
                ? era.names().ja() + yearJa(number) + "度"
                : era.names().en() + " " + number;
    }

    /** A day in Japanese, Western year first: 2019年（令和元年）5月1日. */
    public static String dayJa(LocalDate day) {
        String era = Era.of(day)
                .map(it -> "（" + it.names().ja() + yearJa(it.yearOf(day.getYear())) + "）")
                .orElse("");
        return day.getYear() + "年" + era + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String yearJa(int number) {
        return number == 1 ? "元年" : number + "年";
    }
}
