/* Years and days in their normal form. */
package org.plancatalogue.figure.read;

import java.util.Arrays;
import org.plancatalogue.lang.Era;

/** Turns eras, years, months and days into the values of figures. */
final class Calendar {
    private static final int SHORT_YEAR = 2;

    private Calendar() {}

    /** The Gregorian year of an era's year; years counted past the era's end count on. */
    static String year(String era, String number) {
        int n = number.equals("元") ? 1 : JapaneseNumber.parse(number).intValue();
        String name = era.replace("ō", "o").replace("ū", "u");
        return Arrays.stream(Era.values())
                .filter(it ->
                        it.names().ja().equals(name) || it.names().en().equalsIgnoreCase(name) || abbreviates(era, it))
                .findFirst()
                .map(it -> "" + (n - it.yearOf(0)))
                .orElse(number);
    }

    private static boolean abbreviates(String letter, Era era) {
        return letter.length() == 1 && era.names().en().startsWith(letter);
    }

    /** The end of a range of years: 21 behind 2019 is 2021. */
    static String until(String first, String last) {
        return last.length() == SHORT_YEAR ? first.substring(0, SHORT_YEAR) + last : last;
    }

    /** A day or, without one, a month; the year may be empty, and so may the day. */
    static String date(String year, int month, String day) {
        String base = (year.isEmpty() ? "-" : year) + "-" + two(month);
        return day.isEmpty() ? base : base + "-" + two(JapaneseNumber.parse(day).intValue());
    }

    static String two(int number) {
        return number < 10 ? "0" + number : "" + number;
    }
}
