/* The keys of one mapping. */
package org.plancatalogue.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Names;

/**
 * What a mapping holds: these keys and no others.
 *
 * @param name a noun, by which the reference names it
 */
public record Shape(String name, Names word, List<Key> keys) implements Form {
    public Shape {
        keys = List.copyOf(keys);
    }

    static Shape of(String name, String ja, String en) {
        return new Shape(name, new Names(ja, en), List.of());
    }

    Shape required(String key, Form form, String example, String ja, String en) {
        return with(new Key(key, form, true, example, new Names(ja, en)));
    }

    Shape optional(String key, Form form, String example, String ja, String en) {
        return with(new Key(key, form, false, example, new Names(ja, en)));
    }

    Shape with(Key... more) {
        List<Key> all = new ArrayList<>(keys);
        all.addAll(List.of(more));
        return new Shape(name, word, all);
    }

    Shape with(Shape other) {
        return with(other.keys.toArray(Key[]::new));
    }

    public Optional<Key> key(String key) {
        return keys.stream().filter(it -> it.name().equals(key)).findFirst();
    }
}
