/* Problems that one cause made. */
package org.plancatalogue.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/**
 * One problem, or the same problem in many built pages: a mistake in a shared header is found once a page, and told
 * once.
 */
record Group(List<Problem> problems) {
    private static final int FEWEST_FILES = 4;
    private static final Pattern PAGE = Pattern.compile(".*\\.x?html?", Pattern.CASE_INSENSITIVE);

    /** What two problems with one cause have in common. */
    private record Cause(ProblemKind kind, List<String> arguments) {}

    Group {
        problems = List.copyOf(problems);
    }

    /** The problems of several, which are in order of place, in groups that are in order of their first place. */
    static List<Group> of(List<Problem> problems) {
        Map<Cause, List<Problem>> causes = new LinkedHashMap<>();
        List<Group> groups = new ArrayList<>();
        for (Problem problem : problems) {
            if (PAGE.matcher(problem.place().file()).matches()) {
                causes.computeIfAbsent(new Cause(problem.kind(), problem.arguments()), it -> new ArrayList<>())
                        .add(problem);
            } else {
                groups.add(new Group(List.of(problem)));
            }
        }
        causes.values().forEach(it -> groups.addAll(together(new Group(it))));
        groups.sort(Comparator.comparing(Group::first));
        return List.copyOf(groups);
    }

    Problem first() {
        return problems.get(0);
    }

    /** The files in the order of the problems. */
    List<String> files() {
        return problems.stream().map(it -> it.place().file()).distinct().toList();
    }

    private static List<Group> together(Group whole) {
        return whole.files().size() >= FEWEST_FILES
                ? List.of(whole)
                : whole.problems.stream().map(it -> new Group(List.of(it))).toList();
    }
}
