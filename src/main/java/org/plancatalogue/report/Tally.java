/* How many errors and warnings there are. */
package org.plancatalogue.report;

import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Severity;

/** The numbers of the summary. */
public record Tally(long errors, long warnings) {
    public static Tally of(List<Problem> problems) {
        return new Tally(count(problems, Severity.ERROR), count(problems, Severity.WARNING));
    }

    /** In words, such as {@code 3 errors, 2 warnings}; a kind of which there is none is left out. */
    public String in(Lang lang) {
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(words(lang, "エラー", "error", errors));
        }
        if (warnings > 0) {
            parts.add(words(lang, "警告", "warning", warnings));
        }
        return parts.isEmpty() ? words(lang, "問題", "problem", 0) : String.join(new Names("、", ", ").in(lang), parts);
    }

    private static String words(Lang lang, String ja, String en, long number) {
        return new Names(ja + " " + number + " 件", number + " " + en + (number == 1 ? "" : "s")).in(lang);
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(it -> it.severity() == severity).count();
    }
}
