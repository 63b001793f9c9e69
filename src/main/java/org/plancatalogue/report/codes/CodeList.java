/* The list of all codes. */
package org.plancatalogue.report.codes;

import java.io.PrintWriter;
import java.util.Arrays;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Width;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.report.Explanation;

/** Every code with its severity and message, in columns that stand right under full-width text, by chapter. */
public record CodeList(Lang lang) {
    public void print(PrintWriter out) {
        int codes = Arrays.stream(ProblemKind.values())
                .mapToInt(it -> it.code().length())
                .max()
                .orElse(0);
        int severities = Arrays.stream(Severity.values())
                .mapToInt(it -> Width.columns(it.names().in(lang)))
                .max()
                .orElse(0);
        for (Chapter chapter : Chapter.values()) {
            out.println(chapter.names().in(lang));
            chapter.kinds()
                    .forEach(it -> out.println("  " + padded(it.code(), codes) + "  "
                            + padded(it.severity().names().in(lang), severities) + "  "
                            + new Explanation(it, lang).message()));
            out.println();
        }
        out.println(new Names("くわしくは：catalogue explain コード", "More about one: catalogue explain CODE").in(lang));
    }

    private static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - Width.columns(text)));
    }
}
