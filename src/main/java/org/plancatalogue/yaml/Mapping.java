/* Keys and their values in YAML. */
package org.plancatalogue.yaml;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.problem.Place;

/**
 * Entries in the order of the file, each key once.
 *
 * @param whole whether all of it could be read; when not, a key that is not there is not known to be missing
 */
public record Mapping(List<Entry> entries, Place place, boolean whole) implements Value {
    /** A key, where it stands, and its value. */
    public record Entry(String key, Place keyPlace, Value value) {}

    public Mapping {
        entries = List.copyOf(entries);
    }

    public Mapping(List<Entry> entries, Place place) {
        this(entries, place, true);
    }

    public Optional<Entry> entry(String key) {
        return entries.stream().filter(it -> it.key().equals(key)).findFirst();
    }
}
