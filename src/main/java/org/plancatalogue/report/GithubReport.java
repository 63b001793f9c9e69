/* Tells problems as annotations of a GitHub workflow. */
package org.plancatalogue.report;

import java.io.PrintWriter;
import org.plancatalogue.problem.Problem;

/**
 * One workflow command a problem, which GitHub shows beside the line it names.
 *
 * <pre>
 * ::error file=content/plans/sumida.ja.md,line=7,col=1,title=unknown-key::there is no key "titel"
 * </pre>
 */
final class GithubReport {
    private GithubReport() {}

    static void print(Told told, PrintWriter out) {
        told.problems().forEach(it -> out.println(command(told, it)));
    }

    private static String command(Told told, Problem problem) {
        String instead = problem.suggestion()
                .map(it -> "\n" + told.say("正しくは", "write instead") + ": " + it)
                .orElse("");
        return "::" + problem.severity().key() + " file="
                + property(told.texts().shown(problem.place().file()))
                + ",line=" + problem.place().position().line()
                + ",col=" + problem.place().position().column()
                + ",title=" + property(problem.kind().code())
                + "::" + data(problem.message(told.lang()) + instead);
    }

    /** What would end the command or a line of it is written as an escape; % first, as it begins them all. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
