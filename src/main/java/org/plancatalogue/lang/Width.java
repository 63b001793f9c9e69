/* How wide a character stands: Japanese characters take two columns. */
package org.plancatalogue.lang;

/** East Asian Width (Unicode Standard Annex 11), reduced to the ranges a Japanese or Korean text uses. */
public final class Width {
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0,
        0x18AFF, 0x1AFF0, 0x1B2FF, 0x1F200, 0x1F202, 0x1F210, 0x1F23B, 0x1F240, 0x1F248, 0x20000, 0x2FFFD, 0x30000,
        0x3FFFD
    };

    private Width() {}

    /** Whether the character is wide or full-width and not an emoji. */
    public static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint < WIDE[i]) {
                return false;
            }
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Columns a text takes in a terminal: two for a wide character or an emoji, none for a combining mark. */
    public static int columns(String text) {
        return text.codePoints().map(Width::columns).sum();
    }

    private static int columns(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(codePoint) || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF) ? 2 : 1;
    }
}
