/* A document as it is handed to translators. */
package org.plancatalogue.xliff;

import java.util.List;
import org.plancatalogue.lang.Lang;

/**
 * The parts of a document with their units.
 *
 * @param document such as {@code plans/sumida}
 */
public record Outgoing(String document, Lang source, Lang target, List<Group> groups) {
    public Outgoing {
        groups = List.copyOf(groups);
    }

    /** The units of one part. */
    public record Group(String part, List<Unit> units) {
        public Group {
            units = List.copyOf(units);
        }
    }
}
