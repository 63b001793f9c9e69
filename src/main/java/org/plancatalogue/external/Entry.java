/* What is remembered of one address. */
package org.plancatalogue.external;

import java.time.Instant;
import java.util.Optional;

/**
 * The last answer and the last good one, which are the same while all is well.
 *
 * @param bad the last answer, when it was not good
 * @param good the last good answer, if there ever was one
 * @param changed the date of the good answer before the content changed, until that has been told
 */
record Entry(Instant checked, Optional<Bad> bad, Optional<Good> good, Optional<Instant> changed) {

    /**
     * What is remembered after another answer.
     *
     * @param source whether changes are to be told even if it is a page
     */
    static Entry after(Optional<Entry> before, Instant now, Outcome outcome, boolean source) {
        Optional<Good> good = before.flatMap(Entry::good);
        Optional<Instant> changed = before.flatMap(Entry::changed);
        if (outcome instanceof Bad worse) {
            return new Entry(now, Optional.of(worse), good, changed);
        }
        Good better = (Good) outcome;
        boolean compared = source || better.isDocument();
        boolean differs = good.filter(it -> compared || it.isDocument())
                .flatMap(Good::sha256)
                .filter(it -> !it.equals(better.sha256().orElse(it)))
                .isPresent();
        return new Entry(
                now,
                Optional.empty(),
                Optional.of(compared ? better : better.forgotten()),
                changed.or(() -> differs ? good.map(Good::date) : Optional.empty()));
    }

    /** The same after the change has been told. */
    Entry settled() {
        return new Entry(checked, bad, good, Optional.empty());
    }

    /** Whether a change of its content would be noticed. */
    boolean isComparable() {
        return good.flatMap(Good::sha256).isPresent();
    }
}
