/* How a concept stands in a plan. */
package org.plancatalogue.catalogue;

import java.util.Locale;

/**
 * The weight of a concept in a plan, over its initiatives; projects within them are not counted.
 *
 * @param count how many initiatives carry it
 */
public record Standing(Level level, int count) {
    /** The strongest use: the main theme of some initiative, a further one, or not listed. */
    public enum Level {
        PRIMARY,
        SECONDARY,
        NONE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
