/* A pillar of a plan. */
package org.plancatalogue.content;

import java.util.List;

/**
 * A group of initiatives; its name and text stand in the editions, under the same id.
 *
 * @param open whether the source marks its list of initiatives as not exhaustive (等)
 */
public record Pillar(String id, boolean open, List<Initiative> initiatives) {
    public Pillar {
        initiatives = List.copyOf(initiatives);
    }
}
