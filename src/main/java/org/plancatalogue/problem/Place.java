/* A position in a named file. */
package org.plancatalogue.problem;

import java.util.Comparator;

/** Where something stands: a file, by its path from the content, template or site folder, and a position in it. */
public record Place(String file, Position position) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::position);

    public static Place startOf(String file) {
        return new Place(file, Position.START);
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
