/* One very value. */
package org.plancatalogue.memo;

/** Equal only where it holds the very same value: a cheap key for a large value that was itself remembered. */
public final class Same {
    private final Object value;

    private Same(Object value) {
        this.value = value;
    }

    public static Same of(Object value) {
        return new Same(value);
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof Same other && value == other.value;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(value);
    }
}
