/* Reads one text in YAML and sees what it loses or swallows. */
package org.plancatalogue.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plancatalogue.lang.Characters;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** Where one text stands in the draft, its quotes included. */
record YamlScalar(YamlDraft draft, Position start, Position end) {
    private static final Pattern BLOCK_OR_QUOTE = Pattern.compile("['|>]");
    private static final Pattern COMMENT = Pattern.compile(" +#");
    private static final Pattern KEY = Pattern.compile(" *(?:- +)*[\\w-]+:(?: .*)?");

    /** The text as the parser read it, with what is wrong with it. */
    Scalar read(String text, List<Problem> found) {
        String source = start.equals(end) ? "" : draft.from(start);
        if (source.startsWith("\"")) {
            // An escape can bring in a character that may not stand in the file itself.
            String safe = Characters.replaced(text);
            int refused = Arrays.mismatch(text.toCharArray(), safe.toCharArray());
            if (refused >= 0) {
                String name = Characters.name(text.codePointAt(refused));
                found.add(Problem.of(ProblemKind.BAD_CHARACTER, draft.place(start), name));
            }
            return new Scalar(safe, true, draft.place(start));
        }
        return BLOCK_OR_QUOTE.matcher(source).lookingAt()
                ? new Scalar(text, true, draft.place(start))
                : uncut(text, found);
    }

    /** A quote that is not closed on its line takes in the keys below, up to the next quote: it is told where it opens. */
    Optional<Problem> swallowing() {
        boolean swallows = IntStream.rangeClosed(start.line() + 1, end.line())
                .filter(it -> draft.indent(it) <= draft.indent(start.line()))
                .anyMatch(it -> KEY.matcher(draft.line(it)).matches());
        Optional<String> quote = Optional.of(draft.from(start))
                .filter(it -> swallows && (it.startsWith("\"") || it.startsWith("'")))
                .map(it -> it.substring(0, 1));
        return quote.map(it -> YamlComplaint.unclosed(draft, start, it));
    }

    /** What follows {@code " #"} would be lost as a comment: it is told, and the text taken as it was meant. */
    private Scalar uncut(String text, List<Problem> found) {
        String rest = draft.from(end);
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
        boolean single = (text.contains("\"") || text.contains("\\")) && !text.contains("'");
        return single ? "'" + text + "'" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
