/* Figures that say in brackets what has just been said. */
package org.plancatalogue.figure.read;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.figure.Figure;
import org.plancatalogue.figure.Kind;
import org.plancatalogue.lang.FiscalYear;

/**
 * Softens a year that is only written a second way.
 *
 * <p>Example: in 2019～2021年度（平成31年度～令和3年度） and "FY2019–FY2021 (April 2019–March 2022)" the brackets state
 * nothing new, so that the other language may leave them out. Where they contradict what they explain they stay firm.
 */
final class Restatements {
    private static final int NEAR = 8;

    private Restatements() {}

    static List<Figure> softened(List<Figure> figures, String folded) {
        List<Figure> softened = new ArrayList<>(figures);
        for (int i = 1; i < figures.size(); i++) {
            String between = between(figures, i, folded);
            if (between.matches("(?:年度?)?[\"”’」]* ?\\([^()]{0,12}")) {
                int inside = run(figures, i, folded);
                if (agree(figures, i, inside)) {
                    softened.subList(i, i + inside).replaceAll(Figure::soft);
                }
            }
        }
        return List.copyOf(softened);
    }

    /** How many figures the brackets explain: two where the first is the beginning of a range. */
    private static int run(List<Figure> figures, int i, String folded) {
        boolean range =
                i + 1 < figures.size() && between(figures, i + 1, folded).matches("(?:年度?)?(?:[~–-]| to ).{0,2}");
        return range ? 2 : 1;
    }

    private static boolean agree(List<Figure> figures, int i, int inside) {
        Figure before = figures.get(i - 1);
        if (inside == 1) {
            return restates(figures.get(i), before, true) && figures.get(i).kind() != Kind.DATE;
        }
        Figure first = i > 1 && isNear(figures.get(i - 2), before) ? figures.get(i - 2) : before;
        return restates(figures.get(i), first, true) && restates(figures.get(i + 1), before, false);
    }

    private static boolean isNear(Figure first, Figure second) {
        return first.kind() == second.kind() && second.start() - first.end() <= NEAR;
    }

    private static boolean restates(Figure figure, Figure said, boolean isFirst) {
        return switch (figure.kind()) {
            case YEAR, ERA_YEAR, FISCAL_YEAR -> figure.states(said);
            case DATE -> said.kind() == Kind.FISCAL_YEAR && figure.value().equals(edge(said, isFirst));
            default -> false;
        };
    }

    /** The month in which a fiscal year begins or ends. */
    private static String edge(Figure fiscalYear, boolean isFirst) {
        FiscalYear year = new FiscalYear(Integer.parseInt(fiscalYear.value()));
        String day = (isFirst ? year.firstDay() : year.lastDay()).toString();
        return day.substring(0, day.lastIndexOf('-'));
    }

    private static String between(List<Figure> figures, int i, String folded) {
        int from = figures.get(i - 1).end();
        return folded.substring(from, Math.max(from, figures.get(i).start()));
    }
}
