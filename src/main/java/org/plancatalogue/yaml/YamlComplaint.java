/* Tells in plain words why the YAML parser stopped. */
package org.plancatalogue.yaml;

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
record YamlComplaint(YamlDraft draft, String words, Position from, Position at) {
    /** A key and a full-width colon, or an ASCII colon without the space behind it. */
    private static final Pattern COLON =
            Pattern.compile("( *(?:- +)*[A-Za-z][\\w-]*)(?:：|:(?=[^\\s/]))[\\s\u00A0\u3000]*(.*)");

    /** A line up to its value: spaces, hyphens of a list, and a key if there is one. */
    private static final Pattern KEYED = Pattern.compile(" *(?:- +)*(?:[^\\s:#][^:]*:(?: +|$))?");

    /** The problem behind an exception of the parser, whose last event began at the given position. */
    static Problem problem(IOException thrown, YamlDraft draft, Position last) {
        if (thrown.getCause() instanceof MarkedYAMLException marked) {
            Position at = position(marked.getProblemMark(), last);
            Position from = position(marked.getContextMark(), at);
            String words = marked.getContext() + ": " + marked.getProblem();
            return colon(draft, Math.min(last.line(), at.line()), at.line())
                    .orElseGet(() -> new YamlComplaint(draft, words, from, at).problem());
        }
        // Jackson itself complains only of a key that is a list, a mapping or an alias.
        YamlComplaint key = new YamlComplaint(draft, "", last, last);
        boolean alias = draft.from(key.first()).startsWith("*");
        return key.of(alias ? ProblemKind.YAML_ANCHOR : ProblemKind.NOT_A_MAPPING, key.first());
    }

    /** The first colon in some lines that is full-width or lacks the space behind it. */
    static Optional<Problem> colon(YamlDraft draft, int first, int last) {
        for (int line = first; line <= last; line++) {
            Matcher key = COLON.matcher(draft.line(line));
            if (key.matches()) {
                String instead = key.group(1).strip() + ": " + key.group(2).strip();
                return Optional.of(Problem.of(ProblemKind.YAML_COLON, draft.place(new Position(line, key.end(1) + 1)))
                        .suggest(Optional.of(instead.strip())));
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
        String open = draft.from(from);
        String close = open.startsWith("[") ? "]" : open.startsWith("{") ? "}" : "";
        if (says("scanning an alias") || says("scanning an anchor") || says("scanning a tag")) {
            return of(ProblemKind.YAML_ANCHOR, from);
        } else if (says("unexpected end of stream") && open.matches("[\"'].*")) {
            return unclosed(draft, from, open.substring(0, 1));
        } else if (says("parsing a flow") && !close.isEmpty() && !open.contains(close)) {
            return unclosed(draft, from, close);
        } else if (says("could not find expected ':'")) {
            return of(ProblemKind.NOT_A_MAPPING, from);
        } else if (says("mapping values are not allowed")) {
            return at.column() > keyed().column() ? quotes(at) : of(ProblemKind.YAML_INDENT, first());
        } else if (says("expected <block end>") && at.equals(first())) {
            return of(draft.from(at).startsWith(":") ? ProblemKind.NOT_A_MAPPING : ProblemKind.YAML_INDENT, at);
        } else if (says("quoted scalar") || says("flow") || says("document")) {
            return of(ProblemKind.YAML_SYNTAX, at, words.split(": ", 2)[1].split("[.(\n]", 2)[0].strip());
        }
        return quotes(keyed());
    }

    private boolean says(String part) {
        return words.contains(part);
    }

    private Problem quotes(Position because) {
        String sign = draft.from(because)
                .codePoints()
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return of(ProblemKind.YAML_NEEDS_QUOTES, because, sign)
                .suggest(Optional.of(YamlScalar.quote(draft.from(keyed()).strip())));
    }

    private Problem of(ProblemKind kind, Position position, String... arguments) {
        return Problem.of(kind, draft.place(position), arguments);
    }

    /** Where the line's value begins. */
    private Position keyed() {
        String line = draft.line(at.line());
        Matcher key = KEYED.matcher(line);
        return new Position(at.line(), key.lookingAt() ? line.codePointCount(0, key.end()) + 1 : 1);
    }

    /** Where the line's first sign stands. */
    private Position first() {
        return new Position(at.line(), draft.indent(at.line()) + 1);
    }

    private static Position position(@Nullable Mark mark, Position otherwise) {
        return mark == null ? otherwise : new Position(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
