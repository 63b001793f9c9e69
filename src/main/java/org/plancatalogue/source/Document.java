/* A Markdown file split at its fences. */
package org.plancatalogue.source;

import static org.plancatalogue.problem.ProblemKind.FRONT_MATTER_MISSING;
import static org.plancatalogue.problem.ProblemKind.FRONT_MATTER_UNCLOSED;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.yaml.Mapping;
import org.plancatalogue.yaml.YamlReader;

/**
 * A Markdown file: its front matter, and where its body begins.
 *
 * @param meta the front matter between the {@code ---} lines; after a problem what could be read of it
 * @param bodyStart the offset of the first character behind the closing line; the file's start when there is no front
 *     matter, its end when the front matter is not closed
 */
public record Document(SourceText file, Mapping meta, int bodyStart) {
    private static final String FENCE = "---";

    private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|>{7})(?= |$)");

    /** A fence, or what was meant as one: dashes of any kind, too few or too many, or spaces in front. */
    private static final Pattern LIKE_A_FENCE =
            Pattern.compile("(?m)^[ \t\u3000]*([-‐‑‒–—―−─ー－]{2,9}|\\.\\.\\.)[ \t\u3000]*$");

    /** Front matter whose first fence was lost: a key begins the file, and only keys and what they hold follow. */
    private static final Pattern KEYS = Pattern.compile("[a-z-]+: .*\\n(?:(?:[a-z-]+:| +|- ).*\\n)*");

    /** Splits a file and reads its front matter; the body is left as it is. */
    public static Document read(SourceText file, Problems problems) {
        String text = file.text();
        boolean conflict = text.startsWith("<<<<<<<");
        CONFLICT.matcher(text)
                .results()
                .forEach(it -> problems.add(ProblemKind.MERGE_CONFLICT, file.at(it.start()), it.group()));
        Matcher fence = LIKE_A_FENCE.matcher(text);
        boolean found = fence.find();
        boolean opened = found && text.substring(0, fence.start(1)).isBlank();
        if (!conflict && (!opened || !isFence(fence) || fence.start() > 0)) {
            report(FRONT_MATTER_MISSING, file, opened ? fence.start(1) : 0, problems);
        }
        if (found && !opened && KEYS.matcher(text).region(0, fence.start()).matches()) {
            Mapping meta = YamlReader.read(file, 0, fence.start(), problems);
            return new Document(file, meta, Math.min(fence.end() + 1, text.length()));
        }
        if (!opened) {
            return new Document(file, nothing(file, 0), 0);
        }
        int start = Math.min(fence.end() + 1, text.length());
        if (!fence.find()) {
            report(FRONT_MATTER_UNCLOSED, file, 0, problems);
            return new Document(file, nothing(file, start), text.length());
        }
        if (!isFence(fence)) {
            report(FRONT_MATTER_UNCLOSED, file, fence.start(1), problems);
        }
        boolean torn = CONFLICT.matcher(text)
                .region(start, Math.max(start, fence.start()))
                .find();
        Mapping meta = torn ? nothing(file, start) : YamlReader.read(file, start, fence.start(), problems);
        return new Document(file, meta, Math.min(fence.end() + 1, text.length()));
    }

    private static boolean isFence(Matcher found) {
        return found.group().startsWith(FENCE) && found.group(1).equals(FENCE);
    }

    private static void report(ProblemKind kind, SourceText file, int offset, Problems problems) {
        problems.add(Problem.of(kind, file.at(offset)).suggest(Optional.of(FENCE)));
    }

    private static Mapping nothing(SourceText file, int offset) {
        return new Mapping(List.of(), file.at(offset), false);
    }
}
