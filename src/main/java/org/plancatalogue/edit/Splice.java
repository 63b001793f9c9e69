/* A passage of a file and what is to stand in its place. */
package org.plancatalogue.edit;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.SourceText;

/**
 * A change of a text, in offsets of the text as it was read. No two that are made together overlap.
 *
 * @param text with {@code \n} at the ends of its lines
 */
public record Splice(int start, int end, String text) {
    /** The raw text of a file with some changes; all else stays byte for byte, and line ends are those of the file. */
    public static String all(List<Splice> splices, SourceText file, String raw) {
        RawText lines = RawText.of(raw);
        String lineEnd = raw.contains("\r\n") ? "\r\n" : raw.contains("\n") || !raw.contains("\r") ? "\n" : "\r";
        StringBuilder out = new StringBuilder(raw);
        splices.stream()
                .sorted(Comparator.comparingInt(Splice::start).reversed())
                .forEach(it -> {
                    int from = raw(lines, file, it.start, raw.length());
                    int to = raw(lines, file, it.end, raw.length());
                    out.replace(from, to, it.text.replace("\n", lineEnd));
                });
        return out.toString();
    }

    private static int raw(RawText lines, SourceText file, int offset, int length) {
        Position position = file.at(offset).position();
        Optional<Integer> found = lines.find("", position);
        return found.orElse(length);
    }
}
