/* The Japanese eras since 1868. */
package org.plancatalogue.lang;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * An era name and the day it began (Gregorian calendar). An era ends the day before the next begins.
 *
 * <p>Example: 30 April 2019 is 平成31年4月30日, 1 May 2019 is 令和元年5月1日.
 */
public enum Era {
    MEIJI("明治", "Meiji", LocalDate.of(1868, 1, 25)),
    TAISHO("大正", "Taisho", LocalDate.of(1912, 7, 30)),
    SHOWA("昭和", "Showa", LocalDate.of(1926, 12, 25)),
    HEISEI("平成", "Heisei", LocalDate.of(1989, 1, 8)),
    REIWA("令和", "Reiwa", LocalDate.of(2019, 5, 1));

    private final Names names;
    private final LocalDate firstDay;

    Era(String ja, String en, LocalDate firstDay) {
        this.names = new Names(ja, en);
        this.firstDay = firstDay;
    }

    /** The era of a day; days before Meiji have none here. */
    public static Optional<Era> of(LocalDate day) {
        return Arrays.stream(values())
                .filter(era -> !day.isBefore(era.firstDay))
                .reduce((earlier, later) -> later);
    }

    /** The era with the given English name in any case, such as {@code heisei}. */
    public static Optional<Era> named(String english) {
        return Arrays.stream(values())
                .filter(era -> era.names.en().equalsIgnoreCase(english))
                .findFirst();
    }

    public Names names() {
        return names;
    }

    /** The day the next era began; empty for the era in force. */
    public Optional<LocalDate> ended() {
        return Arrays.stream(values())
                .map(it -> it.firstDay)
                .filter(firstDay::isBefore)
                .findFirst();
    }

    /** The calendar year of a year of this era, counted on even past the era's end: 33 of Heisei is 2021. */
    public int calendarYear(int number) {
        return firstDay.getYear() + number - 1;
    }

    /** The number this era gives to a calendar year, counted on even past the era's end, as older papers do. */
    public int yearOf(int calendarYear) {
        return calendarYear - firstDay.getYear() + 1;
    }
}
