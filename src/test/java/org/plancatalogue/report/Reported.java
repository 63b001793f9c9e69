/* Problems in a few texts, told in one of the formats. */
package org.plancatalogue.report;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.SourceText;

/** The texts by path, and the problems; paths are shown below {@code ./site}. */
record Reported(Map<String, String> texts, List<Problem> problems) {
    static final Reported NOTHING = new Reported(Map.of(), List.of());

    static Reported of(String path, String text, Problem... problems) {
        return new Reported(Map.of(path, text), List.of(problems));
    }

    /** One problem of each kind in every page of a number of them, which are called a0.html, a1.html and so on. */
    static Reported pages(int number, ProblemKind... kinds) {
        List<Problem> problems = new ArrayList<>();
        for (ProblemKind kind : kinds) {
            IntStream.range(0, number).forEach(i -> problems.add(Problem.of(kind, at("a" + i + ".html", 1, 1), "x")));
        }
        return new Reported(Map.of(), problems);
    }

    static Place at(String path, int line, int column) {
        return new Place(path, new Position(line, column));
    }

    Reported and(Problem... more) {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(List.of(more));
        return new Reported(texts, all);
    }

    String in(Format format, Lang lang) {
        StringWriter out = new StringWriter();
        Texts known = Texts.of(
                path -> Optional.ofNullable(texts.get(path)).map(it -> new SourceText(path, it)),
                path -> "./site/" + path);
        format.print(new Told(problems, known, lang), new PrintWriter(out, true));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    /** As text in English. */
    String told() {
        return in(Format.TEXT, Lang.EN);
    }
}
