/* Dates that say the same more or less precisely. */
package org.plancatalogue.figure;

import java.util.List;

/** Tells when a date or year is covered by what the other text states. */
final class Precision {
    private static final String NO_YEAR = "--";

    private Precision() {}

    /**
     * Whether a text that states {@code others} says all that {@code figure} says. April 2019 is said by 1 April 2019
     * but not the reverse, as a day would be lost; 1 May 2019 is said by 1 May in a text that names the year.
     */
    static boolean isCovered(Figure figure, List<Figure> others) {
        return others.stream().anyMatch(it -> isFiner(it, figure)) || isSaidInParts(figure, others);
    }

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
        return !fine.startsWith(NO_YEAR) && ("-" + fine.substring(4)).startsWith(coarse);
    }

    private static boolean isSaidInParts(Figure figure, List<Figure> others) {
        if (figure.kind() != Kind.DATE || figure.value().startsWith(NO_YEAR)) {
            return false;
        }
        String year = figure.value().substring(0, 4);
        String rest = "-" + figure.value().substring(4);
        return others.stream()
                        .anyMatch(it -> it.kind() == Kind.DATE && it.value().equals(rest))
                && others.stream().anyMatch(it -> it.value().startsWith(year));
    }
}
