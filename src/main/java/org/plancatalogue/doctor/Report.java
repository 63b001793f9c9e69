/* What was found, for a person or a program. */
package org.plancatalogue.doctor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import org.plancatalogue.doctor.Finding.Level;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Width;
import org.plancatalogue.report.Paint;

/** A line a finding, what to do below it, and a closing line. */
public record Report(List<Finding> findings, Lang lang) {
    private static final int MOST_FILES = 5;

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether nothing has to be done. */
    public boolean isFine() {
        return count(Level.PROBLEM) == 0;
    }

    /** Prints everything, or only what is not fine. */
    public void print(PrintWriter out, Paint paint, boolean quiet) {
        findings.stream().filter(it -> !quiet || it.level() != Level.OK).forEach(it -> print(it, out, paint));
        if (!quiet) {
            out.println(isFine() ? say("対応が必要なものはありません", "nothing has to be done") : todo(count(Level.PROBLEM)));
        }
    }

    private void print(Finding finding, PrintWriter out, Paint paint) {
        String level = finding.level().names().in(lang);
        String coloured = switch (finding.level()) {
            case OK -> paint.right(level);
            case NOTE -> paint.noted(level);
            case PROBLEM -> paint.failing(level);
        };
        out.println(coloured + " ".repeat(Math.max(1, 7 - Width.columns(level)))
                + finding.what().in(lang) + " " + paint.aside("[" + finding.check() + "]"));
        finding.files().stream().limit(MOST_FILES).forEach(it -> out.println("         " + it));
        int more = finding.files().size() - MOST_FILES;
        if (more > 0) {
            out.println("         " + say("ほか " + more + " 件", "and " + more + " more"));
        }
        finding.todo().ifPresent(it -> out.println("       " + paint.right("→ ") + it.in(lang)));
    }

    /** The findings as one JSON object. */
    public String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("version", 1).put("todo", count(Level.PROBLEM));
        ArrayNode all = root.putArray("findings");
        for (Finding finding : findings) {
            ObjectNode object = all.addObject();
            object.put("check", finding.check())
                    .put("level", finding.level().key())
                    .put("message", finding.what().in(lang))
                    .put("todo", finding.todo().map(it -> it.in(lang)).orElse(null));
            finding.files().forEach(object.putArray("files")::add);
        }
        return root.toPrettyString();
    }

    private String todo(long number) {
        return say(
                "対応が必要なものが " + number + " 件あります",
                number == 1 ? "one thing has to be done" : number + " things have to be done");
    }

    private long count(Level level) {
        return findings.stream().filter(it -> it.level() == level).count();
    }

    private String say(String ja, String en) {
        return new Names(ja, en).in(lang);
    }
}
