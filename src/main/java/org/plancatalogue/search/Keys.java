/* The keys under which a text can be looked up. */
package org.plancatalogue.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keys of folded text: of kana and kanji each two that stand together, of other letters each three, a space standing for
 * what is behind the end of a word. Every part of a word so has all its keys among the word's, or begins one of them.
 *
 * <p>Example: {@code stem教育} has {@code ste}, {@code tem}, {@code em教}, {@code m教育}, {@code 教育} and {@code 育 }.
 */
final class Keys {
    /** What stands before a whole name, spaces left out. */
    static final char NAME = '=';
    /** What stands before a trait. */
    static final char TRAIT = '@';
    /** What stands before the first two letters of words, and before the last two. */
    static final char BEGINNING = '<';

    static final char END = '>';
    /** What stands before a reading of a word that stands in the texts. */
    static final char READING = '~';

    private Keys() {}

    static Set<String> of(String folded) {
        Set<String> keys = new LinkedHashSet<>();
        for (String word : folded.split(" ", -1)) {
            int[] letters = word.codePoints().toArray();
            for (int i = 0; i < letters.length; i++) {
                int length = Folding.isUnspaced(letters[i]) ? 2 : 3;
                keys.add(key(letters, i, length));
            }
        }
        return keys;
    }

    private static String key(int[] letters, int from, int length) {
        StringBuilder key = new StringBuilder();
        for (int i = from; i < from + length; i++) {
            key.appendCodePoint(i < letters.length ? letters[i] : ' ');
        }
        return key.toString();
    }

    /** The key of a whole name. */
    static String name(String folded) {
        return NAME + folded.replace(" ", "");
    }
}
