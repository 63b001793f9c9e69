/* Prints problems and the summary. */
package org.plancatalogue.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Width;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.SourceText;

/**
 * Writes for a person: the place, the message, the line with a caret right under the spot, and what to write instead.
 *
 * <pre>
 * content/plans/sumida.ja.md:7:1: error: there is no key "titel" [unknown-key]
 *   titel: 墨田区地域産業活性化計画
 *   ^ write instead: title
 * </pre>
 */
final class Report {
    private static final int LONGEST_EXCERPT = 120;

    private final Lang lang;
    private final Shown shown;

    Report(Lang lang, Shown shown) {
        this.lang = lang;
        this.shown = shown;
    }

    void problems(List<Problem> problems, Function<String, Optional<SourceText>> texts, PrintWriter out) {
        for (Problem problem : problems) {
            out.println(place(problem.place()) + ": "
                    + problem.severity().names().in(lang) + ": " + problem.message(lang) + " ["
                    + problem.kind().code() + "]");
            excerpt(problem, texts, out);
            problem.related().ifPresent(it -> out.println("  " + say("関連する場所", "see also") + ": " + place(it)));
        }
    }

    private void excerpt(Problem problem, Function<String, Optional<SourceText>> texts, PrintWriter out) {
        Optional<String> line = texts.apply(problem.place().file())
                .flatMap(it -> it.line(problem.place().position().line()));
        Optional<String> instead = problem.suggestion().map(it -> say("正しくは", "write instead") + ": " + it);
        if (line.isEmpty() || line.get().isBlank()) {
            instead.ifPresent(it -> out.println("  " + it));
            return;
        }
        Excerpt excerpt = Excerpt.of(line.get(), problem.place().position().column(), LONGEST_EXCERPT);
        out.println("  " + excerpt.text());
        out.println("  " + " ".repeat(Width.columns(excerpt.before())) + "^"
                + instead.map(it -> " " + it).orElse(""));
    }

    /** The closing line: how many pages, how many problems, how long it took, and where the site is. */
    void summary(BuildResult result, boolean published, long nanos, PrintWriter out) {
        String seconds = String.format(Locale.ROOT, "%.1f", nanos / 1e9);
        String pages = say(result.pages() + " ページ", count(result.pages(), "page"));
        int found = result.problems().size();
        String problems = say("問題 " + found + " 件", count(found, "problem"));
        String where = published
                ? say("サイト：", "the site is at ") + shown.path("index.html")
                : say("サイトは元のままです：", "nothing was published; unchanged: ") + shown.out();
        out.println(String.join(say("、", ", "), pages, problems, say(seconds + " 秒", seconds + " s")) + " – " + where);
    }

    private String place(Place place) {
        return shown.path(place.file()) + ":" + place.position().line() + ":"
                + place.position().column();
    }

    private String say(String ja, String en) {
        return new Names(ja, en).in(lang);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
