/* Where a long compound may be broken. */
package org.plancatalogue.phrase;

import java.util.List;

/**
 * Takes the place of the model within a long row of kanji and katakana, which the model reads wrongly or leaves whole:
 * such names of projects are broken where the script changes, and before the words of administration they are made of.
 *
 * <p>Example: 地域金融機関|連携型|課題解決|支援事業, where the model sees 関連 and breaks 連携, and
 * ものづくりスタートアップ|連携|促進事業.
 */
final class Compounds {
    private static final int LONGEST_WHOLE = 8;
    private static final int SHORTEST_PART = 2;

    /** How far a compound is followed; far enough to know that it is long. */
    private static final int FARTHEST = LONGEST_WHOLE + 1;

    private static final List<String> BEGINNINGS =
            List.of("連携", "課題", "支援", "推進", "促進", "振興", "対策", "補助", "育成", "創出", "強化", "開発", "形成", "整備", "活性化");

    private Compounds() {}

    /** Whether the place lies within a compound that is long enough to be broken. */
    static boolean reach(CharSequence text, int at) {
        return isPart(text.charAt(at - 1))
                && isPart(text.charAt(at))
                && end(text, at) - start(text, at) > LONGEST_WHOLE;
    }

    /** Whether a part of the compound ends before the letter. */
    static boolean endBefore(CharSequence text, int at) {
        return at - start(text, at) >= SHORTEST_PART
                && end(text, at) - at >= SHORTEST_PART
                && (isKanji(text.charAt(at - 1)) != isKanji(text.charAt(at))
                        || BEGINNINGS.stream().anyMatch(it -> begins(text, at, it)));
    }

    private static boolean begins(CharSequence text, int at, String word) {
        return at + word.length() <= text.length() && word.contentEquals(text.subSequence(at, at + word.length()));
    }

    /** Where the compound begins, or a place before which it is long anyway. */
    private static int start(CharSequence text, int at) {
        int start = at;
        while (start > 0 && at - start < FARTHEST && isPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int end(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && end - at < FARTHEST && isPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return isKanji(c) || c == 'ー' || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
    }

    static boolean isKanji(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
