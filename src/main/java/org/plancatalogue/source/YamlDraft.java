/** The YAML of a file on its way to the parser. */
package org.plancatalogue.source;

import static org.plancatalogue.problem.ProblemKind.YAML_SECOND_DOCUMENT;
import static org.plancatalogue.problem.ProblemKind.YAML_SPACE;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/**
 * A copy of the YAML in which what cannot be read is overwritten with spaces, so that reading can go on behind it and
 * every offset keeps its place in the file. Offsets count UTF-16 units from the start of the YAML.
 */
final class YamlDraft {
    /** A tab anywhere, or another kind of space in front of what looks like a key or a list item. */
    private static final Pattern ODD_SPACE = Pattern.compile(
            "(?m)\t|(?<=^ {0,200})[\u00A0\u2000-\u200A\u3000](?=[ \u00A0\u2000-\u200A\u3000]*(-|[\\w-]+:)(?:\\s|$))");

    private static final Pattern DIVIDER = Pattern.compile("(?m)^(---|\\.\\.\\.)(?=\\s|$)");
    private static final Pattern CONTENT = Pattern.compile("(?m)^(?!#|---)[^\n]*\\S");

    private final SourceText file;
    private final int start;
    private final StringBuilder text;
    private final Set<Integer> struck = new HashSet<>();
    private int[] codePoints = {};

    private YamlDraft(SourceText file, int start, String text) {
        this.file = file;
        this.start = start;
        this.text = new StringBuilder(text);
    }

    static YamlDraft of(SourceText file, int start, int end, Problems problems) {
        YamlDraft draft =
                new YamlDraft(file, start, Characters.replaced(file.text().substring(start, end)));
        draft.endAtDivider(problems);
        draft.replaceOddSpaces(problems);
        draft.count();
        return draft;
    }

    /** Cuts what stands behind a divider; one in front of all content is harmless and stays. */
    private void endAtDivider(Problems problems) {
        Matcher content = CONTENT.matcher(text);
        Matcher divider = DIVIDER.matcher(text);
        if (content.find() && divider.find(content.end())) {
            problems.add(YAML_SECOND_DOCUMENT, place(divider.start()), divider.group());
            text.setLength(divider.start());
        }
    }

    /** Tells the first odd space of each line and replaces all by ordinary ones: a tab then indents like one space. */
    private void replaceOddSpaces(Problems problems) {
        int told = -1;
        for (Matcher odd = ODD_SPACE.matcher(text); odd.find(); ) {
            if (lineStart(odd.start()) != told) {
                told = lineStart(odd.start());
                problems.add(YAML_SPACE, place(odd.start()), Characters.name(text.charAt(odd.start())));
            }
            text.setCharAt(odd.start(), ' ');
        }
    }

    String text() {
        return text.toString();
    }

    /** The text between two offsets. */
    String text(int from, int to) {
        return text.substring(from, to);
    }

    /** The character at an offset; a line end behind the last. */
    char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    /** The offset of the character with the given number, as the parser counts: in code points. */
    int offset(long number) {
        return codePoints[(int) Math.min(number, codePoints.length - 1)];
    }

    private void count() {
        codePoints = new int[text.codePointCount(0, text.length()) + 1];
        for (int number = 1; number < codePoints.length; number++) {
            codePoints[number] = text.offsetByCodePoints(codePoints[number - 1], 1);
        }
    }

    Place place(int offset) {
        return file.at(start + offset);
    }

    int lineStart(int offset) {
        return text.lastIndexOf("\n", offset - 1) + 1;
    }

    int lineEnd(int offset) {
        int end = text.indexOf("\n", offset);
        return end < 0 ? text.length() : end;
    }

    /** The line of an offset. */
    String line(int offset) {
        return text.substring(lineStart(offset), lineEnd(offset));
    }

    /** How many spaces a line begins with. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** Blanks a line and the deeper lines below it; false when there was nothing left to blank. */
    boolean strike(int offset) {
        int from = lineStart(offset);
        String line = line(offset);
        if (line.isBlank()) {
            return false;
        }
        int end = lineEnd(offset);
        while (end < text.length() && belongsTo(line, line(end + 1))) {
            end = lineEnd(end + 1);
        }
        for (int i = from; i < end; i++) {
            if (text.charAt(i) != '\n') {
                text.setCharAt(i, ' ');
            }
        }
        struck.add(from);
        count();
        return true;
    }

    private static boolean belongsTo(String line, String next) {
        return next.isBlank() || indent(next) > indent(line);
    }

    /** Whether the whole is still there. */
    boolean isWhole() {
        return struck.isEmpty();
    }

    /** Whether the line below the one of an offset was blanked, so that a value may be missing there. */
    boolean isStruckBelow(int offset) {
        return struck.contains(lineEnd(offset) + 1);
    }
}
