/* Reads one text in YAML and sees what it loses or swallows. */
package org.plancatalogue.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.lang.Characters;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** Where one text stands in the draft, its quotes included. */
record YamlScalar(YamlDraft draft, Position start, Position end) {
    private static final Pattern COMMENT = Pattern.compile(" +#");
    private static final Pattern KEY = Pattern.compile(" *(?:- +)*[\\w-]+:(?:\\s.*)?");

    /** The text as the parser read it, with what is wrong with it. */
    Scalar read(String text, List<Problem> found) throws YamlMistake {
        String source = start.equals(end) ? "" : draft.from(start);
        boolean block = source.startsWith("|") || source.startsWith(">");
        if (source.startsWith("\"") || source.startsWith("'")) {
            refuseSwallowedLines(source.substring(0, 1));
            return new Scalar(checked(text, found), true, draft.place(start));
        }
        return block ? new Scalar(text, true, draft.place(start)) : uncut(text, found);
    }

    /** A quote that is not closed on its line takes in the keys below, up to the next quote: it must be told there. */
    private void refuseSwallowedLines(String quote) throws YamlMistake {
        int indent = YamlDraft.indent(draft.line(start.line()));
        for (int number = start.line() + 1; number <= end.line(); number++) {
            String line = draft.line(number);
            if (YamlDraft.indent(line) <= indent && KEY.matcher(line).matches()) {
                throw new YamlMistake(YamlComplaint.unclosed(draft, start, quote));
            }
        }
    }

    /** In double quotes {@code \\u202E} and the like bring in characters that may not stand in the file itself. */
    private String checked(String text, List<Problem> found) {
        String safe = Characters.replaced(text);
        for (int at = 0; at < text.length() && !safe.equals(text); at++) {
            if (text.charAt(at) != safe.charAt(at)) {
                String name = Characters.name(text.codePointAt(at));
                found.add(Problem.of(ProblemKind.BAD_CHARACTER, draft.place(start), name));
                return safe;
            }
        }
        return safe;
    }

    /** What follows {@code " #"} would be lost as a comment: it is told, and the text taken as it was meant. */
    private Scalar uncut(String text, List<Problem> found) {
        String rest = draft.from(end).stripTrailing();
        Matcher comment = COMMENT.matcher(rest);
        if (!comment.lookingAt()) {
            return new Scalar(text, false, draft.place(start));
        }
        String meant = (text + rest).strip();
        Position sign = new Position(end.line(), end.column() + comment.end() - 1);
        found.add(Problem.of(ProblemKind.YAML_COMMENT_CUTS_VALUE, draft.place(sign))
                .suggest(Optional.of(quote(meant))));
        return new Scalar(meant, true, draft.place(start));
    }

    /** A text in quotes, as it can stand behind a key. */
    static String quote(String text) {
        if ((text.contains("\"") || text.contains("\\")) && !text.contains("'")) {
            return "'" + text + "'";
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
