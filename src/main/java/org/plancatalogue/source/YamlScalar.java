/** Reads one text in YAML and sees what it loses or swallows. */
package org.plancatalogue.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** The stretch of the draft in which one text stands, its quotes included. */
record YamlScalar(YamlDraft draft, int start, int end) {
    private static final Pattern COMMENT = Pattern.compile("[ \t]+#");
    private static final Pattern KEY = Pattern.compile(" *(?:- +)*[\\w-]+:(?:\\s.*)?");

    /** The text as the parser read it, with what is wrong with it. */
    Scalar read(String text, List<Problem> found) throws YamlMistake {
        char first = start == end ? '\n' : draft.charAt(start);
        Place place = draft.place(start);
        if (first == '"' || first == '\'') {
            refuseSwallowedLines(first);
            return new Scalar(checked(text, found), true, place);
        }
        if (first == '|' || first == '>') {
            return new Scalar(text, true, place);
        }
        return uncut(new Scalar(text, false, place), found);
    }

    /** A quote that is not closed on its line takes in the keys below, up to the next quote: it must be told there. */
    private void refuseSwallowedLines(char quote) throws YamlMistake {
        int indent = YamlDraft.indent(draft.line(start));
        for (int at = draft.lineEnd(start) + 1; at <= end; at = draft.lineEnd(at) + 1) {
            String line = draft.line(at);
            if (YamlDraft.indent(line) <= indent && KEY.matcher(line).matches()) {
                throw unclosed(draft, start, String.valueOf(quote));
            }
        }
    }

    static YamlMistake unclosed(YamlDraft draft, int start, String close) {
        String opened = draft.text(start, draft.lineEnd(start)).stripTrailing();
        Problem problem = Problem.of(ProblemKind.YAML_UNCLOSED, draft.place(start), draft.text(start, start + 1));
        return new YamlMistake(problem.suggest(Optional.of(opened + close)), start);
    }

    /** In double quotes {@code \\u202E} and the like bring in characters that may not stand in the file itself. */
    private String checked(String text, List<Problem> found) {
        String safe = Characters.replaced(text);
        int at = 0;
        while (at < text.length() && text.charAt(at) == safe.charAt(at)) {
            at++;
        }
        if (at < text.length()) {
            found.add(Problem.of(ProblemKind.BAD_CHARACTER, draft.place(start), Characters.name(text.codePointAt(at))));
        }
        return safe;
    }

    /** What follows {@code " #"} would be lost as a comment: it is told, and the text taken as it was meant. */
    private Scalar uncut(Scalar scalar, List<Problem> found) {
        String rest = draft.text(end, draft.lineEnd(end)).stripTrailing();
        Matcher comment = COMMENT.matcher(rest);
        if (!comment.lookingAt()) {
            return scalar;
        }
        String meant = (scalar.text() + rest).strip();
        found.add(Problem.of(ProblemKind.YAML_COMMENT_CUTS_VALUE, draft.place(end + comment.end() - 1))
                .suggest(Optional.of(quote(meant))));
        return new Scalar(meant, true, scalar.place());
    }

    /** A text in quotes, as it can stand behind a key. */
    static String quote(String text) {
        if ((text.contains("\"") || text.contains("\\")) && !text.contains("'")) {
            return "'" + text + "'";
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
