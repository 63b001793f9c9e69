/* One thing that is wrong. */
package org.plancatalogue.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Lang;

/**
 * A finding as a value: what kind, where, and the words that fill the message.
 *
 * <p>Two problems of the same kind, place and arguments are the same finding, whichever stage saw it.
 *
 * @param severity the kind's own, unless the run weighs it otherwise
 * @param related another place that belongs to it, such as the first use of a duplicate id
 * @param suggestion what to write instead
 * @param repair the change that mends it, where that is safe to do without asking what was meant
 */
public record Problem(
        ProblemKind kind,
        Severity severity,
        Place place,
        List<String> arguments,
        Optional<Place> related,
        Optional<String> suggestion,
        Optional<Repair> repair)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::kind)
            .thenComparing(it -> String.join("\0", it.arguments()));

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(ProblemKind kind, Place place, String... arguments) {
        return of(kind, place, List.of(arguments));
    }

    public static Problem of(ProblemKind kind, Place place, List<String> arguments) {
        return new Problem(
                kind, kind.severity(), place, arguments, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Problem suggest(Optional<String> instead) {
        return new Problem(kind, severity, place, arguments, related, instead, repair);
    }

    public Problem relate(Place other) {
        return relate(Optional.of(other));
    }

    public Problem relate(Optional<Place> other) {
        return new Problem(kind, severity, place, arguments, other, suggestion, repair);
    }

    /** The same problem with a change that mends it, which is suggested as well. */
    public Problem mend(Repair change) {
        return new Problem(
                kind,
                severity,
                place,
                arguments,
                related,
                Optional.of(change.right().strip()),
                Optional.of(change));
    }

    public Problem weigh(Severity other) {
        return new Problem(kind, other, place, arguments, related, suggestion, repair);
    }

    /** The sentence that tells it, in the reader's language. */
    public String message(Lang lang) {
        return kind.message(lang, arguments);
    }

    @Override
    public int compareTo(Problem that) {
        return ORDER.compare(this, that);
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof Problem other
                && kind == other.kind
                && place.equals(other.place)
                && arguments.equals(other.arguments);
    }

    @Override
    public int hashCode() {
        return kind.hashCode() * 31 + place.hashCode();
    }
}
