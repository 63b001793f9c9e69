/* The closing line of a build. */
package org.plancatalogue.cli;

import java.util.List;
import java.util.Locale;
import org.plancatalogue.cli.option.Shown;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.report.Tally;

/** How many pages, how many problems, how long it took, and where the site is. */
record Summary(int pages, List<Problem> problems, long nanos, boolean published) {
    String in(Lang lang, Shown shown) {
        String seconds = String.format(Locale.ROOT, "%.1f", nanos / 1e9);
        String where = published
                ? new Names("サイト：", "the site is at ").in(lang) + shown.path("site:index.html")
                : new Names("サイトは元のままです：", "nothing was published; unchanged: ").in(lang) + shown.out();
        return String.join(
                        new Names("、", ", ").in(lang),
                        new Names(pages + " ページ", pages + (pages == 1 ? " page" : " pages")).in(lang),
                        Tally.of(problems).in(lang),
                        new Names(seconds + " 秒", seconds + " s").in(lang))
                + " – " + where;
    }
}
