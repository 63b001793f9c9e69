/* A position in a text. */
package org.plancatalogue.problem;

import java.util.Comparator;

/** A line and a column, both counted from 1; a column is one Unicode code point, as editors count. */
public record Position(int line, int column) implements Comparable<Position> {
    public static final Position START = new Position(1, 1);

    private static final Comparator<Position> ORDER =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    @Override
    public int compareTo(Position that) {
        return ORDER.compare(this, that);
    }
}
