/* Tells Japanese that is written in Latin letters. */
package org.plancatalogue.markdown.html;

import java.util.regex.Pattern;

/**
 * In English an emphasis is romanised Japanese when it stands right beside a run of Japanese script, or has a long vowel
 * with its mark, which no English word has.
 *
 * <p>Example: {@code 数学 (*sūgaku*)} and {@code 助成, *josei*}.
 */
final class Romanised {
    private static final Pattern WORDS = Pattern.compile("[a-zāīūēō][a-zāīūēō '’-]*");
    private static final Pattern LONG_VOWEL = Pattern.compile("[āīūēō]");
    private static final Pattern BESIDE_JAPANESE = Pattern.compile("(?:</span>|</ruby>)(?:</a>)?(?:, | \\()\\z");
    private static final int REACH = 32;

    private Romanised() {}

    /**
     * Whether the emphasised words are.
     *
     * @param before the markup written before them
     */
    static boolean is(String words, CharSequence before) {
        CharSequence near = before.subSequence(Math.max(0, before.length() - REACH), before.length());
        return WORDS.matcher(words).matches()
                && (LONG_VOWEL.matcher(words).find()
                        || BESIDE_JAPANESE.matcher(near).find());
    }
}
