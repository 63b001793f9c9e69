/* The YAML of a file on its way to the parser. */
package org.plancatalogue.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.lang.Characters;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/**
 * The lines of a file up to the end of its YAML. Those in front of the YAML are empty, so that the parser counts as the
 * file does; those that cannot be read are struck out, so that reading can go on behind them.
 */
record YamlDraft(SourceText file, Place start, List<String> lines, Set<Integer> struck) {
    private static final Predicate<String> IS_CONFLICT =
            Pattern.compile("(<{7}|={7}|>{7})( .*)?").asMatchPredicate();
    private static final Predicate<String> IS_DIVIDER =
            Pattern.compile("(---|\\.\\.\\.)(\\s.*)?").asMatchPredicate();
    private static final Predicate<String> IS_IDLE =
            Pattern.compile("\\s*(#.*)?").asMatchPredicate();

    /** Spaces not all of them ordinary in front of a key or a list item; elsewhere they may be part of a text. */
    private static final Pattern INDENT = Pattern.compile("([\\s\u00A0\u2000-\u200A\u3000]+)(?=(-|[\\w-]+:)(\\s|$))");

    YamlDraft {
        lines = List.copyOf(lines);
        struck = Set.copyOf(struck);
    }

    static YamlDraft of(SourceText file, int start, int end, Problems problems) {
        Position first = file.at(start).position();
        String before = "\n".repeat(first.line() - 1) + " ".repeat(first.column() - 1);
        String text = before + Characters.replaced(file.text().substring(start, end));
        List<String> lines = new ArrayList<>();
        Set<Integer> struck = new HashSet<>();
        for (String line : text.split("\n", -1)) {
            Position at = new Position(lines.size() + 1, 1);
            if (IS_DIVIDER.test(line) && !lines.stream().allMatch(IS_IDLE)) {
                problems.add(ProblemKind.YAML_SECOND_DOCUMENT, file.at(at), line.substring(0, 3));
                break;
            } else if (IS_CONFLICT.test(line)) {
                problems.add(ProblemKind.MERGE_CONFLICT, file.at(at), line.substring(0, 7));
                struck.add(at.line());
                lines.add("");
            } else {
                lines.add(withoutOddSpaces(file, at.line(), line, problems));
            }
        }
        return new YamlDraft(file, file.at(start), lines, struck);
    }

    /** Tells the first tab or other odd space of a line, and makes each of them an ordinary one. */
    private static String withoutOddSpaces(SourceText file, int number, String line, Problems problems) {
        Matcher indent = INDENT.matcher(line);
        int structure = indent.lookingAt() ? indent.end() : 0;
        String plain = " ".repeat(structure) + line.substring(structure).replace('\t', ' ');
        int odd = Arrays.mismatch(line.toCharArray(), plain.toCharArray());
        if (odd >= 0) {
            Place place = file.at(new Position(number, line.codePointCount(0, odd) + 1));
            problems.add(ProblemKind.YAML_SPACE, place, Characters.name(line.charAt(odd)));
        }
        return plain;
    }

    /** A line, counted from 1 as in the file; empty behind the last. */
    String line(int number) {
        return number > lines.size() ? "" : lines.get(number - 1);
    }

    /** The rest of a line from one of its positions on. */
    String from(Position position) {
        String line = line(position.line());
        return line.substring(line.offsetByCodePoints(0, position.column() - 1));
    }

    Place place(Position position) {
        return file.at(position);
    }

    /** How many spaces a line begins with. */
    int indent(int number) {
        return line(number).length() - line(number).stripLeading().length();
    }

    /** The draft without a line and the deeper lines below it. */
    YamlDraft strike(int first) {
        List<String> left = new ArrayList<>(lines);
        Set<Integer> out = new HashSet<>(struck);
        int number = first;
        do {
            left.set(number - 1, "");
            out.add(number++);
        } while (number <= lines.size() && (line(number).isBlank() || indent(number) > indent(first)));
        return new YamlDraft(file, start, left, out);
    }

    /** Whether nothing was struck out. */
    boolean isWhole() {
        return struck.isEmpty();
    }
}
