/* Text that may be printed to a terminal. */
package org.plancatalogue.report;

/**
 * Tabs as spaces; what a terminal would obey or not show at all (controls, bidirectional marks, zero-width characters)
 * as U+FFFD, so that a checked page cannot play with the screen and every character has its column.
 */
public final class Visible {
    private static final int HIDDEN = 0xFFFD;

    private Visible() {}

    public static String of(String text) {
        int[] shown = text.codePoints().map(Visible::of).toArray();
        return new String(shown, 0, shown.length);
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' ? ' ' : HIDDEN;
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                HIDDEN;
            default -> character;
        };
    }
}
