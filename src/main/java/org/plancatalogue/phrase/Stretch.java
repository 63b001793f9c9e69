/* A stretch of Japanese text within markup. */
package org.plancatalogue.phrase;

import java.util.Arrays;

/** Text that is read as one, freed of markup, with the places of the markup where each letter could begin a line. */
final class Stretch {
    private static final int NOWHERE = -1;

    private final StringBuilder text = new StringBuilder();
    private int[] gaps = new int[32];

    void add(char letter, int gap) {
        if (text.length() == gaps.length) {
            gaps = Arrays.copyOf(gaps, 2 * gaps.length);
        }
        gaps[text.length()] = gap;
        text.append(letter);
    }

    CharSequence text() {
        return text;
    }

    /** Where in the markup a break before the letter would stand; negative where none may. */
    int gap(int at) {
        return gaps[at];
    }

    static int nowhere() {
        return NOWHERE;
    }
}
