/* Where the errors are, in one line. */
package org.plancatalogue.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Severity;

/** The files with most errors, for the end of a list too long to see at once; a group counts where it is told. */
final class ErrorFiles {
    private static final int MOST = 5;

    private ErrorFiles() {}

    /** The line, such as {@code errors are in a.html (12), b.html (3)}; empty when there are no errors. */
    static Optional<String> of(Told told, List<Group> groups) {
        Map<String, Long> files = groups.stream()
                .map(Group::first)
                .filter(it -> it.severity() == Severity.ERROR)
                .map(Problem::place)
                .collect(Collectors.groupingBy(
                        it -> told.texts().shown(it.file()), TreeMap::new, Collectors.counting()));
        return files.isEmpty() ? Optional.empty() : Optional.of(line(told, files));
    }

    private static String line(Told told, Map<String, Long> files) {
        List<String> worst = files.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(it ->
                        told.say(it.getKey() + "（" + it.getValue() + " 件）", it.getKey() + " (" + it.getValue() + ")"))
                .toList();
        int more = files.size() - worst.size();
        return told.say(
                "エラーのあるファイル：" + String.join("、", worst) + (more > 0 ? "、ほか " + more + " ファイル" : ""),
                "errors are in " + String.join(", ", worst) + (more > 0 ? " and " + more + " more" : ""));
    }
}
