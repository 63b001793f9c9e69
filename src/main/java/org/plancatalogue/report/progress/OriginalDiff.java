/* What has changed in an original since its translation was accepted. */
package org.plancatalogue.report.progress;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Writes a unified diff of two canonical texts, sentence by sentence, so that a long paragraph shows what changed in it. */
public final class OriginalDiff {
    private static final int LINES_AROUND = 1;
    /** That of an item or a heading, behind the signs before it. */
    private static final String NUMBER = "^[ #>|.0-9-]{0,99}[0-9][.] ";

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[。！？])(?![」』）])|(?<=[.!?] )(?<!" + NUMBER + ")");

    private OriginalDiff() {}

    /** The lines of the diff; none where the texts are equal. The names stand in its head. */
    public static List<String> of(String oldName, String newName, String before, String after) {
        List<String> old = sentences(before);
        return UnifiedDiffUtils.generateUnifiedDiff(
                oldName, newName, old, DiffUtils.diff(old, sentences(after)), LINES_AROUND);
    }

    private static List<String> sentences(String text) {
        return text.lines()
                .flatMap(it -> Arrays.stream(SENTENCE_END.split(it)))
                .map(String::strip)
                .toList();
    }
}
