/* The characters a text may hold. */
package org.plancatalogue.lang;

import java.util.Locale;

/**
 * Tells which characters are refused because they are invisible, reorder the text around them, or break lines in some
 * programs and not in others. Variation selectors are allowed, and so is the joiner inside an emoji.
 */
public final class Characters {
    private static final int REPLACEMENT = 0xFFFD;
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    private Characters() {}

    /** Whether a character is refused, given the one before it. */
    public static boolean isRefused(int before, int character) {
        return character == JOINER ? !isSymbol(before) : isRefused(character);
    }

    private static boolean isRefused(int c) {
        return isControl(c)
                || isDirection(c)
                || isInvisible(c)
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0xFFFD && c <= 0xFFFF);
    }

    private static boolean isControl(int c) {
        return (Character.isISOControl(c) && c != '\t' && c != '\n') || c == 0x2028 || c == 0x2029;
    }

    private static boolean isDirection(int c) {
        return c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isInvisible(int c) {
        return c == 0x200B || c == 0x2060 || c == 0xFEFF || (c >= 0xE0000 && c <= 0xE007F);
    }

    private static boolean isSymbol(int c) {
        int type = Character.getType(c);
        return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || c == EMOJI_STYLE;
    }

    /** The text with U+FFFD in place of every refused character, one for one, so that columns stay. */
    public static String replaced(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int character = text.codePointAt(i);
            safe.appendCodePoint(isRefused(before, character) ? REPLACEMENT : character);
            before = character;
        }
        return safe.toString();
    }

    /** The name by which a character is told, such as {@code U+200B}. */
    public static String name(int character) {
        String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
