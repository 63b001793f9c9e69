/* Dates that say the same more or less precisely. */
package org.plancatalogue.figure;

import java.util.List;

/**
 * Tells which dates another covers. "April 2019" is said by 2019年4月1日 but not the reverse, as the day would be lost;
 * "1 May 2019" is said by 5月1日 in a text that names the year.
 */
final class Precision {
    private static final String NO_YEAR = "--";
    private static final int YEAR_DIGITS = 4;

    private Precision() {}

    /** Whether {@code fine} names the same date or year as {@code coarse} and a month, day or year besides. */
    static boolean isFiner(Figure fine, Figure coarse) {
        if (fine.kind() != Kind.DATE || fine.value().equals(coarse.value())) {
            return false;
        }
        String value = fine.value();
        return switch (coarse.kind()) {
            case YEAR, ERA_YEAR -> value.startsWith(coarse.value() + "-");
            case DATE -> value.startsWith(coarse.value() + "-") || lacksYear(value, coarse.value());
            default -> false;
        };
    }

    private static boolean lacksYear(String fine, String coarse) {
        return !fine.startsWith(NO_YEAR) && ("-" + fine.substring(YEAR_DIGITS)).startsWith(coarse);
    }

    /** Whether {@code rest} is the date without its year, and the year stands somewhere among the others. */
    static boolean isSaidInParts(Figure date, Figure rest, List<Figure> others) {
        String value = date.value();
        return date.kind() == Kind.DATE
                && rest.kind() == Kind.DATE
                && !value.startsWith(NO_YEAR)
                && rest.value().equals("-" + value.substring(YEAR_DIGITS))
                && others.stream().anyMatch(it -> it.value().startsWith(value.substring(0, YEAR_DIGITS)));
    }
}
