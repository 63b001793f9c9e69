/* The kinds of characters that the rules tell apart. */
package org.plancatalogue.review.prose;

/** Character classes for patterns. */
final class Script {
    /** A Japanese letter. */
    static final String LETTER = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";

    /** A Japanese letter, or a mark that is as wide as one. */
    static final String JAPANESE = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー、。，．！？：；（）「」『』【】〈〉《》〔〕]";

    /** Of half-width text what stands beside Japanese without a space. */
    static final String LATIN = "[A-Za-z0-9%+#$@&¥“”‘’\"'()\\[\\]\\uFFFC]";

    private Script() {}
}
