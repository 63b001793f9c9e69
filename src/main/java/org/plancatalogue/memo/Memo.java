/* Remembers what a function gave. */
package org.plancatalogue.memo;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;

/**
 * Gives the value of a pure function, worked out now or remembered from an earlier run. The key holds everything that
 * the value follows from, so that what is remembered is what would be worked out.
 *
 * <p>Example: {@code memo.of(new Parsed(file), () -> parse(file))}, where {@code Parsed} is a record of the caller that
 * nobody else uses.
 */
public interface Memo {
    /** Remembers nothing. */
    Memo NONE = new Memo() {
        @Override
        public <V> V of(Object key, Supplier<V> value) {
            return value.get();
        }
    };

    /** @param key never used for values of another type */
    <V> V of(Object key, Supplier<V> value);

    /** Begins another run. */
    default void turn() {}

    /** The value with the problems that were found on the way; they are told again each time. */
    default <V> V told(Object key, Problems problems, Function<Problems, V> value) {
        Told<V> told = of(key, () -> Told.of(value));
        told.problems().forEach(problems::add);
        return told.value();
    }

    /** The first value that was equal to this one, so that equal values become the same. */
    default <V> V same(V value) {
        return of(new First(value), () -> value);
    }

    /** A value that stands for itself. */
    record First(Object value) {}

    /** A value and what was wrong. */
    record Told<V>(V value, List<Problem> problems) {
        static <V> Told<V> of(Function<Problems, V> value) {
            Problems found = new Problems();
            V made = value.apply(found);
            return new Told<>(made, found.all());
        }
    }
}
