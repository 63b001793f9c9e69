/* Tells in plain words why the YAML parser stopped. */
package org.plancatalogue.yaml;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Finds the mistake behind the parser's complaint, which often names a line below the one at fault.
 *
 * <p>Example: of {@code title：x} above {@code name: y} the parser says at the second line that mapping values are not
 * allowed; the mistake is the full-width colon in the first.
 */
record YamlComplaint(YamlDraft draft, String context, String complaint, Position from, Position at) {
    /** A key and a full-width colon, or an ASCII colon without the space behind it. */
    private static final Pattern COLON =
            Pattern.compile("( *(?:- +)*[A-Za-z][\\w-]*)(?:：|:(?=[^\\s/]))[\\s\u00A0\u3000]*(.*)");

    private static final Pattern KEYED = Pattern.compile(" *(?:- +)*(?:[^\\s:#][^:]*:(?: +|$))?");

    /** The problem behind an exception of the parser, whose last event began at the given position. */
    static Problem problem(IOException thrown, YamlDraft draft, Position last) {
        if (thrown instanceof YamlMistake mistake) {
            return mistake.problem();
        } else if (thrown.getCause() instanceof MarkedYAMLException marked) {
            Position at = position(marked.getProblemMark(), last);
            Position from = position(marked.getContextMark(), at);
            return colon(draft, Math.min(last.line(), at.line()), at.line())
                    .orElseGet(() -> new YamlComplaint(
                                    draft, words(marked.getContext()), words(marked.getProblem()), from, at)
                            .problem());
        }
        boolean placed = thrown instanceof JacksonException e && e.getLocation() != null;
        Position at = placed ? position(((JacksonException) thrown).getLocation()) : last;
        return new YamlComplaint(draft, "", "key", at, at).badKey();
    }

    /** The first colon in some lines that is full-width or lacks the space behind it. */
    static Optional<Problem> colon(YamlDraft draft, int from, int to) {
        for (int line = from; line <= to; line++) {
            Matcher key = COLON.matcher(draft.line(line));
            if (key.matches()) {
                Position at = new Position(line, key.end(1) + 1);
                String instead = key.group(1).strip() + ": " + key.group(2).strip();
                return Optional.of(
                        Problem.of(ProblemKind.YAML_COLON, draft.place(at)).suggest(Optional.of(instead.strip())));
            }
        }
        return Optional.empty();
    }

    /** An opening quote or bracket without its end. */
    static Problem unclosed(YamlDraft draft, Position from, String close) {
        String opened = draft.from(from).stripTrailing();
        return Problem.of(ProblemKind.YAML_UNCLOSED, draft.place(from), opened.substring(0, 1))
                .suggest(Optional.of(opened + close));
    }

    private Problem problem() {
        String open = draft.from(from).isEmpty() ? "" : draft.from(from).substring(0, 1);
        String close = open.equals("[") ? "]" : "}";
        if (context.contains("an alias") || context.contains("an anchor") || context.contains("a tag")) {
            return of(ProblemKind.YAML_ANCHOR, from);
        } else if (complaint.contains("end of stream") && (open.equals("\"") || open.equals("'"))) {
            return unclosed(draft, from, open);
        } else if (context.contains("parsing a flow")
                && (open.equals("[") || open.equals("{"))
                && !draft.from(from).contains(close)) {
            return unclosed(draft, from, close);
        } else if (complaint.contains("could not find expected ':'")) {
            return of(ProblemKind.NOT_A_MAPPING, from);
        } else if (complaint.contains("mapping values are not allowed")) {
            return at.column() <= keyed().length() ? of(ProblemKind.YAML_INDENT, first()) : quotes(at);
        } else if (complaint.contains("expected <block end>") && at.equals(first())) {
            return of(draft.from(at).startsWith(":") ? ProblemKind.NOT_A_MAPPING : ProblemKind.YAML_INDENT, at);
        }
        return isAboutBeginning() ? quotes(new Position(at.line(), codePoints(keyed()) + 1)) : syntax();
    }

    private boolean isAboutBeginning() {
        return complaint.contains("expected <block end>")
                || complaint.contains("cannot start any token")
                || complaint.contains("expected the node content")
                || complaint.contains("are not allowed here")
                || complaint.contains("expected a comment or a line break");
    }

    /** A key that is a list, a mapping or an alias. */
    private Problem badKey() {
        boolean anchor = draft.from(first()).matches("[&*!].*");
        return of(anchor ? ProblemKind.YAML_ANCHOR : ProblemKind.NOT_A_MAPPING, first());
    }

    private Problem quotes(Position because) {
        String value = draft.line(at.line()).substring(keyed().length()).strip();
        int sign = draft.from(because).isEmpty() ? 0 : 1;
        return Problem.of(
                        ProblemKind.YAML_NEEDS_QUOTES,
                        draft.place(because),
                        draft.from(because).substring(0, sign))
                .suggest(Optional.of(YamlScalar.quote(value)));
    }

    private Problem syntax() {
        return of(ProblemKind.YAML_SYNTAX, at, complaint.split("[.(\n]", 2)[0].strip());
    }

    private Problem of(ProblemKind kind, Position position, String... arguments) {
        return Problem.of(kind, draft.place(position), arguments);
    }

    /** The line up to its value: spaces, hyphens of a list, and a key if there is one. */
    private String keyed() {
        Matcher line = KEYED.matcher(draft.line(at.line()));
        return line.lookingAt() ? line.group() : "";
    }

    private Position first() {
        return new Position(at.line(), YamlDraft.indent(draft.line(at.line())) + 1);
    }

    static Position position(JsonLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    private static Position position(@Nullable Mark mark, Position otherwise) {
        return mark == null ? otherwise : new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String words(@Nullable String said) {
        return said == null ? "" : said;
    }
}
