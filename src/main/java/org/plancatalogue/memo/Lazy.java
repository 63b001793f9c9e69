/* A value that is worked out when it is first asked for. */
package org.plancatalogue.memo;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works its value out once, whoever asks first; the others wait for it. */
public final class Lazy<V> implements Supplier<V> {
    private @Nullable Supplier<V> maker;
    private @Nullable V value;

    public Lazy(Supplier<V> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized V get() {
        V made = value;
        if (made == null && maker != null) {
            made = maker.get();
            value = made;
            // What the maker holds can be large.
            maker = null;
        }
        if (made == null) {
            throw new IllegalStateException("a lazy value was made of nothing");
        }
        return made;
    }
}
