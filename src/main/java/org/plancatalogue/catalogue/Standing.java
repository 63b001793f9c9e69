/* How a concept stands in a plan. */
package org.plancatalogue.catalogue;

import java.util.Locale;

/**
 * The weight of a concept in a plan, over its initiatives; projects within them are not counted.
 *
 * @param main how many initiatives have it as their main theme
 * @param further how many others carry it
 */
public record Standing(int main, int further) {
    /** The strongest use: the main theme of some initiative, a further one, or not listed. */
    public enum Level {
        PRIMARY,
        SECONDARY,
        NONE;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Level level() {
        if (main > 0) {
            return Level.PRIMARY;
        }
        return further > 0 ? Level.SECONDARY : Level.NONE;
    }

    public int count() {
        return main + further;
    }
}
