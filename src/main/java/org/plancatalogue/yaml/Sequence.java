/* A list in YAML. */
package org.plancatalogue.yaml;

import java.util.List;
import org.plancatalogue.problem.Place;

/** Values in order, written as {@code [a, b]} or on lines that begin with a hyphen. */
public record Sequence(List<Value> items, Place place) implements Value {
    public Sequence {
        items = List.copyOf(items);
    }
}
