/* What stands on either side of a run of emphasis marks. */
package org.plancatalogue.markdown.syntax;

import org.plancatalogue.lang.Width;

/**
 * CommonMark's left- and right-flanking, made friendly to Japanese: a Japanese or Korean character beside the run
 * satisfies the rule, and its punctuation does not break it.
 *
 * <p>Example: in {@code **重要。**次の} plain CommonMark sees punctuation before and a letter after the second run, so
 * that it could not close; here it closes.
 */
record Flanking(boolean left, boolean right, boolean punctuationBefore, boolean punctuationAfter) {
    static Flanking of(CharSequence text, int start, int end) {
        int before = before(text, start);
        int after = end == text.length() ? '\n' : Character.codePointAt(text, end);
        return new Flanking(faces(after, before), faces(before, after), isPunctuation(before), isPunctuation(after));
    }

    boolean canOpenWithinWord() {
        return left && (!right || punctuationBefore);
    }

    boolean canCloseWithinWord() {
        return right && (!left || punctuationAfter);
    }

    private static boolean faces(int inner, int outer) {
        return !isSpace(inner)
                && (!isPunctuation(inner) || isCjk(inner) || isSpace(outer) || isPunctuation(outer) || isCjk(outer));
    }

    /** The character before an offset; a variation selector is part of the character it follows. */
    private static int before(CharSequence text, int offset) {
        for (int at = offset; at > 0; ) {
            int found = Character.codePointBefore(text, at);
            at -= Character.charCount(found);
            if ((found < 0xFE00 || found > 0xFE0F) && (found < 0xE0100 || found > 0xE01EF)) {
                return found;
            }
        }
        return '\n';
    }

    private static boolean isSpace(int c) {
        return c == '\n' || c == '\t' || c == '\f' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean isPunctuation(int c) {
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
            default -> false;
        };
    }

    private static boolean isCjk(int c) {
        return Width.isWide(c)
                || (c >= 0xFF61 && c <= 0xFFDC)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL;
    }
}
