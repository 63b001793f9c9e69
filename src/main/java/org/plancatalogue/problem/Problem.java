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
 * @param related another place that belongs to it, such as the first use of a duplicate id
 * @param suggestion what to write instead
 */
public record Problem(
        ProblemKind kind, Place place, List<String> arguments, Optional<Place> related, Optional<String> suggestion)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::place)
            .thenComparing(Problem::kind)
            .thenComparing(it -> String.join("\0", it.arguments()));

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(ProblemKind kind, Place place, String... arguments) {
        return new Problem(kind, place, List.of(arguments), Optional.empty(), Optional.empty());
    }

    public Problem suggest(Optional<String> instead) {
        return new Problem(kind, place, arguments, related, instead);
    }

    public Problem relate(Place other) {
        return new Problem(kind, place, arguments, Optional.of(other), suggestion);
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
