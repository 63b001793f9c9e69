/* What two spellings have in common. */
package org.plancatalogue.lang;

import java.text.Normalizer;
import java.util.Locale;

/** Compares spellings without regard to letter case, to full and half width, and to Unicode's normal form. */
public final class Likeness {
    private Likeness() {}

    /** The form that all spellings of a word share: {@code stem} of {@code STEM} and {@code ｓｔｅｍ}. */
    public static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    public static boolean areAlike(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Whether two spellings that are alike differ in nothing but letter case. */
    public static boolean differInCase(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
