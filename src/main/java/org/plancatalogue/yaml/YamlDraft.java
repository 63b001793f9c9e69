/* The YAML of a file on its way to the parser. */
package org.plancatalogue.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
final class YamlDraft {
    private static final Pattern CONFLICT = Pattern.compile("(<{7}|={7}|>{7})( .*)?");
    private static final Pattern DIVIDER = Pattern.compile("(---|\\.\\.\\.)(\\s.*)?");
    private static final Pattern INDENT = Pattern.compile("[ \t\u00A0\u2000-\u200A\u3000]*");
    private static final Pattern ODD_SPACE = Pattern.compile("[\t\u00A0\u2000-\u200A\u3000]");
    private static final Pattern KEY_OR_ITEM = Pattern.compile("(-|[\\w-]+:)(\\s.*)?");

    private final String path;
    private final Position start;
    private final List<String> lines;
    private final Set<Integer> struck = new HashSet<>();

    private YamlDraft(String path, Position start, List<String> lines) {
        this.path = path;
        this.start = start;
        this.lines = lines;
    }

    static YamlDraft of(SourceText file, int start, int end, Problems problems) {
        String text = Characters.replaced(file.text().substring(0, end));
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        Position first = file.at(start).position();
        lines.subList(0, first.line() - 1).replaceAll(it -> "");
        lines.set(
                first.line() - 1,
                " ".repeat(first.column() - 1) + text.substring(start).split("\n", 2)[0]);
        YamlDraft draft = new YamlDraft(file.path(), first, lines);
        for (int line = first.line(); line <= lines.size(); line++) {
            draft.tidy(line, problems);
        }
        return draft;
    }

    private void tidy(int number, Problems problems) {
        String line = line(number);
        Matcher conflict = CONFLICT.matcher(line);
        Matcher divider = DIVIDER.matcher(line);
        if (conflict.matches()) {
            problems.add(ProblemKind.MERGE_CONFLICT, place(new Position(number, 1)), conflict.group(1));
            lines.set(number - 1, "");
            struck.add(number);
        } else if (divider.matches() && !lines.subList(0, number - 1).stream().allMatch(YamlDraft::isIdle)) {
            problems.add(ProblemKind.YAML_SECOND_DOCUMENT, place(new Position(number, 1)), divider.group(1));
            lines.subList(number - 1, lines.size()).clear();
        } else {
            lines.set(number - 1, withoutOddSpaces(number, line, problems));
        }
    }

    private static boolean isIdle(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** Reads a tab, and any space in front of a key or a list item, as one ordinary space; the first one is told. */
    private String withoutOddSpaces(int number, String line, Problems problems) {
        Matcher indent = INDENT.matcher(line);
        boolean structural = indent.lookingAt()
                && KEY_OR_ITEM.matcher(line.substring(indent.end())).matches();
        String plain = structural ? " ".repeat(indent.end()) + line.substring(indent.end()) : line;
        plain = plain.replace('\t', ' ');
        Matcher odd = ODD_SPACE.matcher(line);
        if (!plain.equals(line) && odd.find()) {
            Position position = new Position(number, line.codePointCount(0, odd.start()) + 1);
            problems.add(
                    ProblemKind.YAML_SPACE,
                    place(position),
                    Characters.name(odd.group().charAt(0)));
        }
        return plain;
    }

    String text() {
        return String.join("\n", lines);
    }

    /** Where the YAML begins. */
    Position start() {
        return start;
    }

    int lastLine() {
        return lines.size();
    }

    /** A line, counted from 1 as in the file; empty behind the last. */
    String line(int number) {
        return number > lines.size() ? "" : lines.get(number - 1);
    }

    /** The rest of a line from a position on. */
    String from(Position position) {
        String line = line(position.line());
        int skipped = Math.min(position.column() - 1, line.codePointCount(0, line.length()));
        return line.substring(line.offsetByCodePoints(0, skipped));
    }

    Place place(Position position) {
        return new Place(path, position);
    }

    /** How many spaces a line begins with. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Strikes out a line and the deeper lines below it. */
    void strike(int number) {
        int indent = indent(line(number));
        do {
            lines.set(number - 1, "");
            struck.add(number++);
        } while (number <= lines.size() && (line(number).isBlank() || indent(line(number)) > indent));
    }

    /** Whether nothing was struck out. */
    boolean isWhole() {
        return struck.isEmpty();
    }

    boolean isStruck(int number) {
        return struck.contains(number);
    }
}
