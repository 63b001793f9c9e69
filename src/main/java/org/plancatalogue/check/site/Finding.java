/* A defect of the built site. */
package org.plancatalogue.check.site;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * What is wrong in which built file, and the words that fill the message.
 *
 * @param position where it stands in the output file: the attribute where there is one, else the element
 * @param value the address, id or title that carries the defect, with its entities decoded; empty when the defect is an
 *     absence
 * @param suggestion what should stand there instead
 * @param related another place that belongs to it
 */
public record Finding(
        ProblemKind kind,
        SitePath file,
        Position position,
        String value,
        List<String> arguments,
        Optional<String> suggestion,
        Optional<Place> related)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparing(Finding::position)
            .thenComparing(Finding::kind)
            .thenComparing(Finding::value)
            .thenComparing(it -> String.join("\0", it.arguments()));

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A defect carried by a value, such as an address. */
    public static Finding of(ProblemKind kind, SitePath file, Position position, String value, String... arguments) {
        return new Finding(kind, file, position, value, List.of(arguments), Optional.empty(), Optional.empty());
    }

    /** A defect of a file as such. */
    public static Finding of(ProblemKind kind, SitePath file, String... arguments) {
        return of(kind, file, Position.START, "", arguments);
    }

    /** A defect of an address. */
    public static Finding of(ProblemKind kind, Reference reference, String... arguments) {
        return of(kind, reference.file(), reference.position(), reference.value(), arguments);
    }

    public Finding suggest(Optional<String> instead) {
        return new Finding(kind, file, position, value, arguments, instead, related);
    }

    public Finding relate(SitePath other, Position where) {
        return new Finding(
                kind, file, position, value, arguments, suggestion, Optional.of(new Place(other.value(), where)));
    }

    /** The finding as a problem of the output file, for a defect that no source file can be blamed for. */
    public Problem toProblem() {
        return Problem.of(kind, new Place(file.value(), position), arguments)
                .suggest(suggestion)
                .relate(related);
    }

    @Override
    public int compareTo(Finding that) {
        return ORDER.compare(this, that);
    }
}
