/* Days as each language writes them. */
package org.plancatalogue.lang;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes a day of the Gregorian calendar: 2026年11月25日, 25 November 2026. */
public final class DateText {
    private DateText() {}

    public static String of(LocalDate day, Lang lang) {
        return lang == Lang.JA
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + day.getYear();
    }
}
