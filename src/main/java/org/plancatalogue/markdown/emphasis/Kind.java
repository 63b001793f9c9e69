/* The kinds of characters that the rule of emphasis tells apart. */
package org.plancatalogue.markdown.emphasis;

import org.plancatalogue.lang.Width;

/** CommonMark's spaces and punctuation, and what counts as Japanese, Chinese or Korean beside a mark. */
final class Kind {
    /** Punctuation and symbols of Unicode 14 to 17, so that all versions of Java agree; Java 17 knows Unicode 13. */
    private static final int[] NEWER = {
        0x61D, 0x61D, 0x888, 0x888, 0x1B4E, 0x1B4F, 0x1B7D, 0x1B7F, 0x20C0, 0x20C1, 0x2427, 0x2429, 0x2B96, 0x2B96,
        0x2E53, 0x2E5D, 0x2FFC, 0x2FFF, 0x31E4, 0x31E5, 0x31EF, 0x31EF, 0xFBC2, 0xFBD2, 0xFD40, 0xFD4F, 0xFD90, 0xFD91,
        0xFDC8, 0xFDCF, 0xFDFE, 0xFDFF, 0x10D6E, 0x10D6E, 0x10D8E, 0x10D8F, 0x10ED0, 0x10ED8, 0x10F86, 0x10F89, 0x113D4,
        0x113D8, 0x116B9, 0x116B9, 0x11B00, 0x11B09, 0x11BE1, 0x11BE1, 0x11F43, 0x11F4F, 0x12FF1, 0x12FF2, 0x16D6D,
        0x16D6F, 0x1CC00, 0x1CCEF, 0x1CCFA, 0x1CEF0, 0x1CF50, 0x1CFC3, 0x1D1E9, 0x1D1EA, 0x1E5FF, 0x1E5FF, 0x1F6D8,
        0x1FBEF, 0x1FBFA, 0x1FBFA
    };

    private Kind() {}

    static boolean isSpace(int c) {
        return c == '\n' || c == '\t' || c == '\f' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Symbols count as punctuation, as they do since CommonMark 0.31. */
    static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            case Character.UNASSIGNED -> isNewer(c);
            default -> false;
        };
    }

    /** Wide, full-width and half-width characters without the emoji, and all of Hangul. */
    static boolean isCjk(int c) {
        return Width.isWide(c)
                || c == 0x20A9
                || (c >= 0xFF61 && c <= 0xFFDC)
                || (c >= 0xFFE8 && c <= 0xFFEE)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }

    /** A variation selector for ideographs: 葛 with U+E0100 is one character. */
    static boolean isIdeographicSelector(int c) {
        return c >= 0xE0100 && c <= 0xE01EF;
    }

    /** A variation selector that chooses between forms of text; U+FE0F, which makes an emoji, is none. */
    static boolean isTextSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0E;
    }

    /** Whether U+FE01 asks for the full-width form of a quotation mark. */
    static boolean isWideQuote(int c, int selector) {
        return selector == 0xFE01 && (c == 0x2018 || c == 0x2019 || c == 0x201C || c == 0x201D);
    }

    private static boolean isNewer(int c) {
        for (int i = 0; i < NEWER.length && c >= NEWER[i]; i += 2) {
            if (c <= NEWER[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
