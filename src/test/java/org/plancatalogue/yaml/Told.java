/* What a reading told, as lines a test can compare. */
package org.plancatalogue.yaml;

import java.util.List;
import java.util.stream.Collectors;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/** Reads small worlds and lists the problems: {@code 2:8 yaml-anchor}, with what is suggested behind an arrow. */
public final class Told {
    private Told() {}

    public static String of(Problems problems) {
        return lines(problems.all(), false);
    }

    public static String byFile(Problems problems) {
        return lines(problems.all(), true);
    }

    /** The problems of a file that is all YAML. */
    public static String ofYaml(String text) {
        Problems problems = new Problems();
        yaml(text, problems);
        return of(problems);
    }

    public static Mapping yaml(String text, Problems problems) {
        SourceText file = new SourceText("a.yaml", text);
        return YamlReader.read(file, 0, text.length(), problems);
    }

    private static String lines(List<Problem> problems, boolean withFile) {
        return problems.stream().map(it -> line(it, withFile)).collect(Collectors.joining("\n"));
    }

    private static String line(Problem problem, boolean withFile) {
        String place = problem.place().toString();
        return (withFile ? place : place.substring(place.indexOf(':') + 1))
                + " "
                + problem.kind().code()
                + problem.suggestion().map(it -> " → " + it).orElse("");
    }
}
