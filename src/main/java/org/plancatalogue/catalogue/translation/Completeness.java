/* How much of a catalogue is translated. */
package org.plancatalogue.catalogue.translation;

import java.util.Collection;

/** Parts counted by state; {@code total} are those to be translated, which extra ones are not. */
public record Completeness(int total, int current, int stale, int missing, int extra) {
    public static Completeness of(Collection<Progress> progress) {
        return new Completeness(
                progress.stream().mapToInt(Progress::total).sum(),
                count(progress, State.CURRENT),
                count(progress, State.STALE),
                count(progress, State.MISSING),
                count(progress, State.EXTRA));
    }

    private static int count(Collection<Progress> progress, State state) {
        return progress.stream().mapToInt(it -> it.count(state)).sum();
    }

    /** Rounded down, so that 100 means everything. */
    public int percent() {
        return total == 0 ? 100 : (int) (current * 100L / total);
    }
}
