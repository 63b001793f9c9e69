/* What kind of thing a figure states. */
package org.plancatalogue.figure;

/** The kinds of figures; each says how its value is written. */
public enum Kind {
    /** A cardinal, {@code 2662}; a decimal keeps its places, as {@code 4.0} may be a version. */
    NUMBER,
    /** A place in an order or a century, {@code 21}. */
    ORDINAL,
    /** A share of a hundred, {@code 20}. */
    PERCENT,
    /** A part of one, {@code 1/2}. */
    FRACTION,
    /** A currency with its exact amount, {@code JPY 300000000}. */
    MONEY,
    /** A calendar year, {@code 1970}, or a decade, {@code 1990s}. */
    YEAR,
    /** A year of an era in English, where it may be a calendar or a fiscal one: Heisei 31 is {@code 2019}. */
    ERA_YEAR,
    /** A year that begins in April, {@code 2019}. */
    FISCAL_YEAR,
    /** A day or month, {@code 2019-04-01} or {@code 2019-04}, and without a year {@code --04-01} or {@code --04}. */
    DATE,
    /** A time of the day, {@code 15:30}. */
    TIME,
    /** A number with several points, {@code 3.1.2}. */
    VERSION;

    /** Whether the same value may stand under this kind in one language and under that one in the other. */
    public boolean agreesWith(Kind that) {
        return this == that || maySay(that) || that.maySay(this);
    }

    /** A year of an era is either kind of year; four digits without a word may be a year or a number. */
    private boolean maySay(Kind that) {
        return switch (this) {
            case ERA_YEAR -> that == YEAR || that == FISCAL_YEAR;
            case YEAR -> that == NUMBER;
            default -> false;
        };
    }
}
