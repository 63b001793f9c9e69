/** Finds the marks that version control leaves where two changes met. */
package org.plancatalogue.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/** Looks for lines that begin with seven {@code <} or {@code >}. */
final class MergeConflict {
    private static final Pattern MARK = Pattern.compile("(?m)^(<{7}|>{7})(?= |$)");

    private MergeConflict() {}

    /** Whether there is such a line between two offsets; each is told. */
    static boolean isIn(SourceText file, int start, int end, Problems problems) {
        boolean found = false;
        for (Matcher mark = MARK.matcher(file.text()).region(start, end); mark.find(); found = true) {
            problems.add(ProblemKind.MERGE_CONFLICT, file.at(mark.start()), mark.group());
        }
        return found;
    }
}
