/* A defect of the built site. */
package org.plancatalogue.check;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * What is wrong in which built file, and the words that fill the message.
 *
 * @param position where it stands in the output file: the attribute where there is one, else the element
 * @param value the {@code href}, {@code src} or {@code id} that carries the defect, with its entities decoded; empty
 *     when the defect is an absence
 */
public record Finding(ProblemKind kind, SitePath file, Position position, String value, List<String> arguments)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparing(Finding::position)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::value)
            .thenComparing(it -> String.join("\0", it.arguments()));

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A defect that one attribute carries. */
    static Finding of(BuiltPage page, ProblemKind kind, Element element, String attribute, String... arguments) {
        return new Finding(kind, page.path(), page.at(element, attribute), element.attr(attribute), List.of(arguments));
    }

    /** A defect that lies in the page or element as such. */
    static Finding of(BuiltPage page, ProblemKind kind, Position position, String... arguments) {
        return new Finding(kind, page.path(), position, "", List.of(arguments));
    }

    /** A defect of an address. */
    static Finding of(Reference reference, ProblemKind kind, String... arguments) {
        return new Finding(kind, reference.file(), reference.position(), reference.value(), List.of(arguments));
    }

    /** The finding as a problem of the output file, for a defect that no source file can be blamed for. */
    public Problem toProblem() {
        return Problem.of(kind, new Place(file.value(), position), arguments.toArray(String[]::new));
    }

    @Override
    public int compareTo(Finding that) {
        return ORDER.compare(this, that);
    }
}
