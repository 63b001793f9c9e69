/* Tells problems to a page, which shows them. */
package org.plancatalogue.report.screen;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.report.Excerpt;
import org.plancatalogue.report.Explanation;
import org.plancatalogue.report.Tally;
import org.plancatalogue.report.Told;
import org.plancatalogue.report.Visible;

/** One JSON object in one line: the words a page needs, and every problem with the line it stands in, in three parts. */
public final class ScreenReport {
    /** More are not read at once; the terminal has all. */
    private static final int MOST = 50;

    private static final int WIDEST_EXCERPT = 160;

    private ScreenReport() {}

    public static String of(Told told) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        Tally tally = Tally.of(told.problems());
        root.put("errors", tally.errors());
        root.put("warnings", tally.warnings());
        root.put("lang", told.lang().tag());
        root.put("title", tally.in(told.lang()));
        root.put("stays", told.say("直るまで、前のページを表示しています。", "The page stays as it was until this is mended."));
        root.put("close", told.say("閉じる", "Close"));
        root.put("open", told.say("問題を表示", "Show the problems"));
        root.put("instead", told.say("正しくは：", "Write instead: "));
        root.put("more", more(told));
        told.problems().stream()
                .sorted(java.util.Comparator.comparing(Problem::severity))
                .limit(MOST)
                .forEach(it -> write(told, it, root.withArray("problems").addObject()));
        return root.toString();
    }

    /** An object with one text. */
    public static String object(String key, String value) {
        return JsonNodeFactory.instance.objectNode().put(key, value).toString();
    }

    private static String more(Told told) {
        int more = told.problems().size() - MOST;
        return more <= 0 ? "" : told.say("ほかに " + more + " 件は端末に表示しています。", more + " more are told in the terminal.");
    }

    private static void write(Told told, Problem problem, ObjectNode object) {
        object.put("severity", problem.severity().key());
        object.put("word", problem.severity().names().in(told.lang()));
        object.put("message", Visible.of(problem.message(told.lang())));
        object.put("code", problem.kind().code());
        object.put("place", told.shown(problem.place()));
        object.put("instead", problem.suggestion().orElse(""));
        object.put("fix", new Explanation(problem.kind(), told.lang()).fix().orElse(""));
        told.texts()
                .text(problem.place().file())
                .flatMap(it -> it.line(problem.place().position().line()))
                .filter(it -> !it.isBlank())
                .map(it -> Excerpt.of(it, problem.place().position().column(), WIDEST_EXCERPT))
                .ifPresent(it -> write(it, object));
    }

    private static void write(Excerpt excerpt, ObjectNode object) {
        String text = excerpt.text();
        int spot = Math.min(excerpt.before(), text.length());
        int end = spot < text.length() ? text.offsetByCodePoints(spot, 1) : spot;
        object.put("before", text.substring(0, spot));
        object.put("spot", text.substring(spot, end));
        object.put("after", text.substring(end));
    }
}
