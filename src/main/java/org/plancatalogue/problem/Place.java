/* A position in a named file. */
package org.plancatalogue.problem;

import java.util.Comparator;
import java.util.Optional;

/**
 * Where something stands: a file and a position in it.
 *
 * @param file its path from the content or template folder; that of a file of the built site begins with {@code site:}
 */
public record Place(String file, Position position) implements Comparable<Place> {
    private static final String SITE = "site:";

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::position);

    public static Place startOf(String file) {
        return new Place(file, Position.START);
    }

    public static Place inSite(String path, Position position) {
        return new Place(SITE + path, position);
    }

    /** The path within the built site; empty for a source. */
    public Optional<String> sitePath() {
        return file.startsWith(SITE) ? Optional.of(file.substring(SITE.length())) : Optional.empty();
    }

    @Override
    public int compareTo(Place that) {
        return ORDER.compare(this, that);
    }

    @Override
    public String toString() {
        return file + ":" + position.line() + ":" + position.column();
    }
}
