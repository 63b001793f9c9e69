/* Figures that say in brackets what has just been said. */
package org.plancatalogue.figure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plancatalogue.figure.Figure;
import org.plancatalogue.figure.Kind;
import org.plancatalogue.lang.FiscalYear;

/**
 * Takes away a year that is only written a second way.
 *
 * <p>Example: in 2019～2021年度（平成31年度～令和3年度） and "FY2019–FY2021 (April 2019–March 2022)" the brackets state
 * nothing new, so that the other language may leave them out. Where 1970年（昭和46年） contradicts itself, the value of the
 * second year is {@code 1970/1971}, which no other text states.
 */
final class Restatements {
    private static final int NEAR = 12;
    /** From the last character of what is said to the figure in brackets; or from Japanese words to their translation. */
    private static final Pattern BRACKET = Pattern.compile(".(?:年度?)?[\"”’」]* ?\\([^()]{0,12}|[年度], ?[“\"]?");

    private static final Pattern CLOSING = Pattern.compile("(?:年度?)?[”\"]?[),、]|[”\"]");
    private static final Pattern ERA = Pattern.compile("(?i)明治|大正|昭和|平成|令和|Meiji|Tai|Sh[oō]wa|Heisei|Reiwa");
    private static final Pattern RANGE = Pattern.compile(".(?:年度?)?(?:[~–-]| to ).{0,8}");
    private static final Pattern ENDING = Pattern.compile("(?:年度?)?[”\"]?[),;。、”\"]");
    private static final String OPENING = "(“\" ";

    private Restatements() {}

    static List<Figure> without(List<Figure> figures, String folded) {
        List<Figure> kept = new ArrayList<>();
        for (int i = 0; i < figures.size(); ) {
            boolean opens = i > 0
                    && BRACKET.matcher(before(figures.get(i - 1), figures.get(i), folded))
                            .matches();
            int inside = opens ? run(figures, i, folded) : 0;
            for (int k = 0; k < Math.max(1, inside); k++, i++) {
                Figure figure = figures.get(i);
                if (inside == 0) {
                    kept.add(figure);
                } else {
                    Figure said = said(figures, i - k, inside, k);
                    if (!restates(figure, said, k == 0, inside)) {
                        boolean contradicts = (inside > 1 || isAll(figure, folded)) && isEra(said, figure, folded);
                        kept.add(contradicts ? beside(said, figure) : figure);
                    }
                }
            }
        }
        return List.copyOf(kept);
    }

    /** Whether the brackets hold nothing but the figure. */
    private static boolean isAll(Figure figure, String folded) {
        return OPENING.indexOf(folded.charAt(figure.start() - 1)) >= 0
                && CLOSING.matcher(folded).region(figure.end(), folded.length()).lookingAt();
    }

    private static Figure beside(Figure said, Figure figure) {
        boolean years = isYear(said) && isYear(figure) && said.kind().agreesWith(figure.kind());
        return years ? contradicting(said.value(), figure) : figure;
    }

    /** A year in brackets that is not the one before them. */
    static Figure contradicting(String said, Figure figure) {
        return new Figure(figure.kind(), said + "/" + figure.value(), true, figure.start(), figure.end());
    }

    private static boolean isYear(Figure figure) {
        return figure.kind() == Kind.YEAR || figure.kind() == Kind.ERA_YEAR || figure.kind() == Kind.FISCAL_YEAR;
    }

    /** How many figures the brackets explain: two where the first begins a range, none where they say something else. */
    private static int run(List<Figure> figures, int i, String folded) {
        boolean isRange = i + 1 < figures.size()
                && RANGE.matcher(before(figures.get(i), figures.get(i + 1), folded))
                        .matches();
        int inside = isRange ? 2 : 1;
        int end = figures.get(i + inside - 1).end();
        return ENDING.matcher(folded).region(end, folded.length()).lookingAt() ? inside : 0;
    }

    /** What stands before the brackets in the same place as the figure in them. */
    private static Figure said(List<Figure> figures, int opening, int inside, int place) {
        Figure last = figures.get(opening - 1);
        boolean isRange = opening > 1 && isNear(figures.get(opening - 2), last);
        return place == 0 && inside > 1 && isRange ? figures.get(opening - 2) : last;
    }

    /** Only a year of an era says another year in its own way. */
    private static boolean isEra(Figure said, Figure figure, String folded) {
        return ERA.matcher(folded.substring(said.start(), figure.end())).find();
    }

    private static boolean isNear(Figure first, Figure second) {
        return first.kind() == second.kind() && second.start() - first.end() <= NEAR;
    }

    private static boolean restates(Figure figure, Figure said, boolean isFirst, int inside) {
        return switch (figure.kind()) {
            case YEAR, ERA_YEAR, FISCAL_YEAR -> figure.states(said);
            case DATE ->
                inside > 1 && said.kind() == Kind.FISCAL_YEAR && figure.value().equals(edge(said, isFirst));
            default -> false;
        };
    }

    /** The month in which a fiscal year begins or ends. */
    private static String edge(Figure fiscalYear, boolean isFirst) {
        FiscalYear year = new FiscalYear(Integer.parseInt(fiscalYear.value()));
        String day = (isFirst ? year.firstDay() : year.lastDay()).toString();
        return day.substring(0, day.lastIndexOf('-'));
    }

    private static String before(Figure first, Figure second, String folded) {
        int from = first.end() - 1;
        return folded.substring(from, Math.max(from, second.start()));
    }
}
