/** Tells in plain words why the YAML parser stopped. */
package org.plancatalogue.source;

import static org.plancatalogue.problem.ProblemKind.NOT_A_MAPPING;
import static org.plancatalogue.problem.ProblemKind.YAML_ANCHOR;
import static org.plancatalogue.problem.ProblemKind.YAML_COLON;
import static org.plancatalogue.problem.ProblemKind.YAML_INDENT;
import static org.plancatalogue.problem.ProblemKind.YAML_NEEDS_QUOTES;
import static org.plancatalogue.problem.ProblemKind.YAML_SYNTAX;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
final class YamlMistakes {
    /** A key and a full-width colon, or an ASCII colon without the space behind it. */
    private static final Pattern COLON =
            Pattern.compile("(?m)^( *(?:- +)*[A-Za-z][\\w-]*)(：|:(?=[^\\s/]))[\\s\u00A0\u3000&&[^\n]]*(.*)");

    private static final Pattern KEYED = Pattern.compile("( *(?:- +)*[^\\s:#][^:]*: +)(\\S.*)");

    private final YamlDraft draft;

    YamlMistakes(YamlDraft draft) {
        this.draft = draft;
    }

    /** The mistake behind an exception of the parser, whose last event began at the given offset. */
    YamlMistake behind(IOException complaint, int last) {
        if (complaint instanceof YamlMistake mistake) {
            return mistake;
        }
        if (complaint.getCause() instanceof MarkedYAMLException marked) {
            int at = offset(marked.getProblemMark(), last);
            int from = offset(marked.getContextMark(), at);
            return colon(last, at)
                    .orElseGet(() -> behind(words(marked.getContext()), words(marked.getProblem()), from, at));
        }
        int line = firstIn(last);
        return at(line, "&*!".indexOf(draft.charAt(line)) < 0 ? NOT_A_MAPPING : YAML_ANCHOR);
    }

    private YamlMistake behind(String context, String problem, int from, int at) {
        if (context.contains("an alias") || context.contains("an anchor") || context.contains("a tag")) {
            return at(from, YAML_ANCHOR);
        } else if (problem.contains("unexpected end of stream")) {
            return YamlScalar.unclosed(draft, from, draft.text(from, from + 1));
        } else if (context.contains("parsing a flow") && !isClosed(from)) {
            return YamlScalar.unclosed(draft, from, draft.charAt(from) == '[' ? "]" : "}");
        } else if (problem.contains("could not find expected ':'")) {
            return at(from, NOT_A_MAPPING);
        } else if (problem.contains("mapping values are not allowed")) {
            boolean ofKey = !draft.text(draft.lineStart(at), at).contains(": ");
            return ofKey ? at(firstIn(at), YAML_INDENT) : quotes(at);
        } else if (problem.contains("expected <block end>")) {
            return at == firstIn(at) ? blockEnd(at) : quotes(valueIn(at));
        } else if (isAboutBeginning(problem)) {
            return quotes(valueIn(at));
        }
        return at(at, YAML_SYNTAX, sentence(problem));
    }

    private static boolean isAboutBeginning(String problem) {
        return problem.contains("cannot start any token")
                || problem.contains("expected the node content")
                || problem.contains("are not allowed here")
                || problem.contains("expected a comment or a line break");
    }

    private YamlMistake blockEnd(int at) {
        return at(at, draft.charAt(at) == ':' ? NOT_A_MAPPING : YAML_INDENT);
    }

    /** The first colon between two offsets' lines that is full-width or lacks its space. */
    Optional<YamlMistake> colon(int from, int to) {
        int start = draft.lineStart(Math.min(from, to));
        Matcher colon = COLON.matcher(draft.text(start, draft.lineEnd(to)));
        if (!colon.find()) {
            return Optional.empty();
        }
        int at = start + colon.start(2);
        Problem problem = Problem.of(YAML_COLON, draft.place(at));
        String instead = colon.group(1).strip() + ": " + colon.group(3).strip();
        return Optional.of(new YamlMistake(problem.suggest(Optional.of(instead.strip())), at));
    }

    private YamlMistake quotes(int at) {
        Matcher line = KEYED.matcher(draft.line(at));
        Optional<String> instead =
                line.matches() ? Optional.of(YamlScalar.quote(line.group(2).strip())) : Optional.empty();
        String because = draft.text(at, Math.min(at + 1, draft.lineEnd(at)));
        return new YamlMistake(
                Problem.of(YAML_NEEDS_QUOTES, draft.place(at), because).suggest(instead), at);
    }

    private YamlMistake at(int offset, ProblemKind kind, String... arguments) {
        return new YamlMistake(Problem.of(kind, draft.place(offset), arguments), offset);
    }

    /** Where the value of a line begins; where the line begins when it has no key. */
    private int valueIn(int offset) {
        Matcher line = KEYED.matcher(draft.line(offset));
        return line.matches() ? draft.lineStart(offset) + line.start(2) : firstIn(offset);
    }

    private int firstIn(int offset) {
        return draft.lineStart(offset) + YamlDraft.indent(draft.line(offset));
    }

    private boolean isClosed(int bracket) {
        return draft.text(bracket, draft.lineEnd(bracket)).indexOf(draft.charAt(bracket) == '[' ? ']' : '}') >= 0;
    }

    private int offset(@Nullable Mark mark, int otherwise) {
        return mark == null ? otherwise : draft.offset(mark.getIndex());
    }

    private static String words(@Nullable String said) {
        return said == null ? "" : said;
    }

    private static String sentence(String problem) {
        return problem.lines().findFirst().orElse("").split("[.(]", 2)[0].strip();
    }
}
