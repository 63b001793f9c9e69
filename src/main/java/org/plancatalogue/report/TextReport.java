/* Tells problems to a person. */
package org.plancatalogue.report;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/**
 * The place, the message, the line with a caret right under the spot, and what to write instead.
 *
 * <pre>
 * content/plans/sumida.ja.md:7:1: error: there is no key "titel" [unknown-key]
 *   titel: 墨田区地域産業活性化計画
 *   ^ write instead: title
 * </pre>
 *
 * A few problems come in order of place. Of many the errors come last, so that they are still on the screen.
 */
final class TextReport {
    private static final int WIDEST_EXCERPT = 120;
    private static final int FEW = 20;
    private static final int MOST_OF_A_KIND = 100;
    private static final int EXAMPLES = 2;

    private final Told told;
    private final PrintWriter out;

    private TextReport(Told told, PrintWriter out) {
        this.told = told;
        this.out = out;
    }

    static void print(Told told, PrintWriter out) {
        List<Group> groups = Group.of(told.problems());
        TextReport report = new TextReport(told, out);
        if (groups.size() <= FEW) {
            report.all(groups);
        } else {
            report.all(errorsLast(groups));
            ErrorFiles.of(told, groups).ifPresent(report::line);
        }
    }

    private static List<Group> errorsLast(List<Group> groups) {
        return groups.stream()
                .sorted(Comparator.comparing(it -> it.first().severity(), Comparator.reverseOrder()))
                .toList();
    }

    private void all(List<Group> groups) {
        Map<ProblemKind, Integer> seen = new EnumMap<>(ProblemKind.class);
        Map<ProblemKind, Integer> untold = new EnumMap<>(ProblemKind.class);
        for (Group group : groups) {
            ProblemKind kind = group.first().kind();
            if (seen.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
                one(group.first());
                others(group);
            } else {
                untold.merge(kind, group.problems().size(), Integer::sum);
            }
        }
        untold.forEach(this::untold);
    }

    private void one(Problem problem) {
        Paint paint = told.paint();
        String severity = problem.severity().names().in(told.lang());
        out.println(paint.path(Visible.of(told.shown(problem.place()))) + ": "
                + paint.severity(problem.severity(), severity) + ": "
                + Visible.of(problem.message(told.lang())) + " "
                + paint.aside("[" + problem.kind().code() + "]"));
        Optional<String> instead = problem.suggestion().map(it -> asked(problem.kind()) + ": " + it);
        if (!excerpt("  ", problem.place(), instead.map(it -> " " + it).orElse(""))) {
            instead.ifPresent(it -> line("  " + it));
        }
        problem.related().ifPresent(this::related);
    }

    /** What is asked for is written in the place that is shown or, where that is to stay, elsewhere. */
    private String asked(ProblemKind kind) {
        return switch (kind) {
            case ADDRESS_REMOVED, ID_REMOVED ->
                told.say("content/redirects.yaml に書き足します", "add to content/redirects.yaml");
            default -> told.say("正しくは", "write instead");
        };
    }

    private void related(Place place) {
        line("  " + told.say("関連する場所", "see also") + ": " + told.shown(place));
        excerpt("    ", place, "");
    }

    /** Prints the line of a place, where its text is known, and the caret under it. */
    private boolean excerpt(String margin, Place place, String beside) {
        Optional<String> line = told.texts()
                .text(place.file())
                .flatMap(it -> it.line(place.position().line()));
        if (line.isEmpty() || line.get().isBlank()) {
            return false;
        }
        Excerpt excerpt = Excerpt.of(line.get(), place.position().column(), WIDEST_EXCERPT);
        line(margin + excerpt.text());
        out.println(margin + " ".repeat(excerpt.indent()) + told.paint().right("^" + Visible.of(beside)));
        return true;
    }

    private void others(Group group) {
        List<String> files = group.files();
        int more = files.size() - 1;
        if (more == 0) {
            return;
        }
        List<String> examples =
                files.stream().skip(1).limit(EXAMPLES).map(told.texts()::shown).toList();
        int places = group.problems().size() - 1;
        line(told.say(
                "  ほかの " + more + " ファイル" + (places > more ? "の " + places + " か所" : "") + "にもあります（"
                        + String.join("、", examples) + " など）。ページの共通部分によるものと思われます",
                "  also in " + more + " more files" + (places > more ? " (" + places + " places)" : "") + ", e.g. "
                        + String.join(", ", examples) + ": probably written by a shared part of the page"));
    }

    private void untold(ProblemKind kind, int number) {
        line(told.say(
                "[" + kind.code() + "] はほかに " + number + " 件あります（--format json ですべて表示します）",
                number + " more [" + kind.code() + "] not shown here (--format json tells them all)"));
    }

    private void line(String text) {
        out.println(Visible.of(text));
    }
}
