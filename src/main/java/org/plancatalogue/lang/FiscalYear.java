/* A Japanese fiscal year. */
package org.plancatalogue.lang;

import java.time.LocalDate;
import java.time.Month;

/**
 * The year from 1 April of {@code year} to 31 March of the next, as Japanese public bodies count.
 *
 * <p>Example: 31 March 2022 lies in {@code FiscalYear(2021)}, 1 April 2022 in {@code FiscalYear(2022)}.
 */
public record FiscalYear(int year) implements Comparable<FiscalYear> {
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, Month.APRIL, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.MARCH, 31);
    }

    @Override
    public int compareTo(FiscalYear that) {
        return Integer.compare(year, that.year);
    }
}
