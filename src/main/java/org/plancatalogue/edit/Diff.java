/* The difference of two texts. */
package org.plancatalogue.edit;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.List;

/** Writes a difference as the unified diff that version control shows. */
public final class Diff {
    private static final int LINES_AROUND = 1;

    private Diff() {}

    /** Of texts with the same number of lines: nothing is to be searched, so that no file is too long. */
    static List<String> of(String path, List<String> before, List<String> after) {
        Patch<String> patch = new Patch<>();
        int end;
        for (int start = 0; start < before.size(); start = end + 1) {
            end = start;
            while (end < before.size() && !before.get(end).equals(after.get(end))) {
                end++;
            }
            if (end > start) {
                Chunk<String> old = new Chunk<>(start, before.subList(start, end));
                patch.addDelta(new ChangeDelta<>(old, new Chunk<>(start, after.subList(start, end))));
            }
        }
        return List.copyOf(UnifiedDiffUtils.generateUnifiedDiff(path, path, before, patch, LINES_AROUND));
    }

    /** Of any two texts; nothing where they are the same. */
    public static List<String> between(String from, String to, String before, String after) {
        List<String> lines = before.lines().toList();
        Patch<String> patch = DiffUtils.diff(lines, after.lines().toList());
        return List.copyOf(UnifiedDiffUtils.generateUnifiedDiff(from, to, lines, patch, LINES_AROUND));
    }
}
