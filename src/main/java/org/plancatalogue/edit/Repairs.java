/* The repairs that a build offers. */
package org.plancatalogue.edit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Repair;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.SourceTree;

/** Sorts repairs by the file of the content that they change. */
final class Repairs {
    private Repairs() {}

    static Map<String, List<Repair>> byFile(List<Problem> problems, SourceTree tree) {
        return problems.stream()
                .flatMap(it -> of(it, tree))
                .distinct()
                .filter(it -> tree.text(it.place().file()).isPresent())
                .collect(Collectors.groupingBy(it -> it.place().file(), TreeMap::new, Collectors.toList()));
    }

    /** Of the lines that are not composed only the first are told; all of them are repaired. */
    private static Stream<Repair> of(Problem problem, SourceTree tree) {
        return problem.kind() == ProblemKind.NOT_NFC
                ? tree.text(problem.place().file()).map(SourceText::compositions).stream()
                        .flatMap(List::stream)
                : problem.repair().stream();
    }
}
