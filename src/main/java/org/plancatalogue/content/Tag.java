/* A concept given to an initiative. */
package org.plancatalogue.content;

import org.plancatalogue.problem.Place;

/**
 * The use of a concept.
 *
 * @param primary whether it is the initiative's main theme; never for other facets
 * @param basis whether the source states it
 */
public record Tag(Facet facet, String concept, boolean primary, Basis basis, Place place) {
    /** Where a tag comes from. */
    public enum Basis {
        /** The source says so. */
        STATED,
        /** We conclude it; the initiative's note on its tags says why. */
        INFERRED
    }
}
