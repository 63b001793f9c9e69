/* What two plans list under the same concepts. */
package org.plancatalogue.catalogue;

import java.util.List;
import java.util.Locale;
import org.plancatalogue.content.Concept;

/** The concepts of a facet in its order, each with what either plan lists under it. */
public record Comparison(List<Row> rows) {
    public Comparison {
        rows = List.copyOf(rows);
    }

    /** Which of the two list a concept. */
    public enum Listed {
        BOTH,
        FIRST,
        SECOND,
        NEITHER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A concept with the initiatives of either plan that carry it; projects within them are left out. */
    public record Row(Concept concept, List<Entry> first, List<Entry> second) {
        public Row {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        public Listed listed() {
            if (first.isEmpty()) {
                return second.isEmpty() ? Listed.NEITHER : Listed.SECOND;
            }
            return second.isEmpty() ? Listed.FIRST : Listed.BOTH;
        }
    }

    public static Comparison of(Duo duo, List<Concept> concepts, Classification classification) {
        return new Comparison(concepts.stream()
                .map(it -> new Row(
                        it,
                        classification.under(duo.first().id(), it),
                        classification.under(duo.second().id(), it)))
                .toList());
    }

    public List<Concept> listedBy(Listed listed) {
        return rows.stream()
                .filter(it -> it.listed() == listed)
                .map(Row::concept)
                .toList();
    }
}
