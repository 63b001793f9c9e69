/* Remembers values from run to run. */
package org.plancatalogue.memo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Keeps every value that was asked for in this run or the one before; what neither asked for is forgotten. Safe to
 * share between threads.
 */
public final class Memory implements Memo {
    private final Map<Object, Kept> kept = new ConcurrentHashMap<>();
    private volatile int run;

    private record Kept(Object value, int run) {}

    @Override
    @SuppressWarnings("unchecked")
    public <V> V of(Object key, Supplier<V> value) {
        Kept found = kept.get(key);
        if (found == null) {
            V made = value.get();
            kept.put(key, new Kept(made, run));
            return made;
        }
        if (found.run != run) {
            kept.put(key, new Kept(found.value, run));
        }
        // A key belongs to one type of values.
        return (V) found.value;
    }

    @Override
    public void turn() {
        int last = run;
        kept.values().removeIf(it -> it.run < last);
        run = last + 1;
    }

    /** How many values are kept. */
    public int size() {
        return kept.size();
    }
}
