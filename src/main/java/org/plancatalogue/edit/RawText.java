/* A file's text as its bytes hold it. */
package org.plancatalogue.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.problem.Position;

/** The text with its byte order mark and its line ends, and the lines in it. */
record RawText(String text, List<Line> lines) {
    private static final String MARK = "\uFEFF";
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n|\\z");

    /** A line without its end. */
    record Line(int start, String text) {}

    static RawText of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = text.startsWith(MARK) ? MARK.length() : 0;
        for (Matcher end = LINE_END.matcher(text).region(start, text.length()); end.find(); start = end.end()) {
            lines.add(new Line(start, text.substring(start, end.start())));
        }
        return new RawText(text, List.copyOf(lines));
    }

    /** The offset of a passage that begins at a position; empty when something else stands there. */
    Optional<Integer> find(String passage, Position position) {
        if (position.line() > lines.size()) {
            return Optional.empty();
        }
        Line line = lines.get(position.line() - 1);
        int column = position.column() - 1;
        if (column > line.text.codePointCount(0, line.text.length())) {
            return Optional.empty();
        }
        int start = line.text.offsetByCodePoints(0, column);
        return line.text.startsWith(passage, start) ? Optional.of(line.start + start) : Optional.empty();
    }

    /** The lines, and none behind the last line end. */
    List<String> shown() {
        int last = lines.size() - 1;
        boolean ended = lines.get(last).text.isEmpty();
        return lines.subList(0, ended ? last : lines.size()).stream()
                .map(Line::text)
                .toList();
    }
}
