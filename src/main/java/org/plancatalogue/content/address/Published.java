/* A document that has been published. */
package org.plancatalogue.content.address;

import java.util.List;
import org.plancatalogue.problem.Place;

/** A document of the register, where it is written, and the ids that its pages have had. */
public record Published(Address document, Place place, List<Id> ids) {
    public Published {
        ids = List.copyOf(ids);
    }

    /** A section's id, and where it is written. */
    public record Id(String id, Place place) {}
}
