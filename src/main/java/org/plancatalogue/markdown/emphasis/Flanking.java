/* What stands on either side of a run of emphasis marks. */
package org.plancatalogue.markdown.emphasis;

/**
 * CommonMark's left- and right-flanking, made friendly to Japanese: a Japanese, Chinese or Korean character beside the
 * run satisfies the rule, and its punctuation does not break it.
 *
 * <p>Example: in {@code **重要。**次の} plain CommonMark sees punctuation before and a letter after the second run, so
 * that it could not close; here it closes. The rule is that of the CJK-friendly amendments to CommonMark 0.31.2.
 */
public record Flanking(boolean left, boolean right, boolean punctuationBefore, boolean punctuationAfter) {
    /** The run from {@code start} to {@code end}, within its paragraph; a line's ends count as spaces. */
    public static Flanking of(CharSequence text, int start, int end) {
        Before before = Before.at(text, start);
        int after = end == text.length() ? '\n' : Character.codePointAt(text, end);
        boolean cjk = before.cjk() || Kind.isCjk(after);
        boolean spaceBefore = Kind.isSpace(before.shown());
        boolean spaceAfter = Kind.isSpace(after);
        boolean pointBefore = Kind.isPunctuation(before.shown());
        boolean pointAfter = Kind.isPunctuation(after);
        boolean left = !spaceAfter && (spaceBefore || cjk || pointBefore || !pointAfter);
        boolean right = !spaceBefore && (spaceAfter || cjk || pointAfter || !pointBefore);
        return new Flanking(left, right, pointBefore, pointAfter);
    }

    /** Whether {@code _} opens here, which it does not within a word. */
    public boolean canOpenWithinWord() {
        return left && (!right || punctuationBefore);
    }

    /** Whether {@code _} closes here. */
    public boolean canCloseWithinWord() {
        return right && (!left || punctuationAfter);
    }

    /** The character before a run, and whether the run stands behind Japanese, Chinese or Korean. */
    private record Before(int shown, boolean cjk) {
        static Before at(CharSequence text, int offset) {
            int last = codePointBefore(text, offset);
            if (!Kind.isTextSelector(last)) {
                return new Before(last, Kind.isCjk(last) || Kind.isIdeographicSelector(last));
            }
            int selected = codePointBefore(text, offset - 1);
            boolean nothing = Character.getType(selected) == Character.SPACE_SEPARATOR;
            return new Before(nothing ? last : selected, Kind.isCjk(selected) || Kind.isWideQuote(selected, last));
        }

        private static int codePointBefore(CharSequence text, int offset) {
            return offset == 0 ? ' ' : Character.codePointBefore(text, offset);
        }
    }
}
