/* What is never broken, whatever the model says. */
package org.plancatalogue.phrase;

import java.util.List;

/**
 * The rules of the trade: no line begins with a closing bracket, no number is parted from its counter, no name in
 * brackets is torn.
 *
 * <p>Example: in 平成31年度～令和3年度の計画 nothing before の is broken.
 */
final class Ties {
    private static final String NOT_FIRST =
            "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〉》」』】〕〙〗％℃～〜…‥–—、。!?,.:;)]}%’”»" + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶんンをぢづ";
    private static final String NOT_LAST = "（［｛〈《「『【〔〘〖([{‘“«～〜–—＃#￥¥";
    private static final String OPENING = "「『（";
    private static final String CLOSING = "」』）";
    private static final String WITHIN_WORD = "&'’.-/+_#@:";
    private static final String BEFORE_NUMBER = "第約全計各";
    private static final String COUNTER_KANA = "つかカケヶヵ";
    private static final List<String> ERAS = List.of("明治", "大正", "昭和", "平成", "令和");
    private static final int LONGEST_NAME = 6;
    private static final int JOINER = 0x200D;

    private Ties() {}

    /** Whether the text holds together before the letter; {@code at} lies within the text and is not 0. */
    static boolean hold(CharSequence text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return isSpace(before)
                || isSpace(after)
                || NOT_FIRST.indexOf(after) >= 0
                || NOT_LAST.indexOf(before) >= 0
                || isOneCharacter(text, at)
                || (isWord(before) && isWord(after))
                || isCounted(text, at)
                || isNumbered(text, at)
                || leavesOneAlone(text, at)
                || isWithinName(text, at);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    /** Within a surrogate pair, or before a mark, variation or joiner that changes the letter before it. */
    private static boolean isOneCharacter(CharSequence text, int at) {
        int type = Character.getType(Character.codePointAt(text, at));
        return Character.isLowSurrogate(text.charAt(at))
                || type == Character.NON_SPACING_MARK
                || type == Character.MODIFIER_SYMBOL
                || type == Character.FORMAT
                || text.charAt(at - 1) == JOINER;
    }

    /** A Latin letter, a digit, or what stands between them, as in R&amp;D and 1-1. */
    private static boolean isWord(char c) {
        return Character.isDigit(c) || isLatin(c) || WITHIN_WORD.indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Between a number and what it counts, also within か年 and か所. */
    private static boolean isCounted(CharSequence text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return Character.isDigit(before)
                ? Compounds.isKanji(after) || COUNTER_KANA.indexOf(after) >= 0
                : at > 1
                        && COUNTER_KANA.indexOf(before) >= 0
                        && Character.isDigit(text.charAt(at - 2))
                        && Compounds.isKanji(after);
    }

    /** Between a number and what leads it in: 第1章, 令和3年, 平成元年. */
    private static boolean isNumbered(CharSequence text, int at) {
        char after = text.charAt(at);
        boolean number = Character.isDigit(after);
        boolean era = number || after == '元';
        return (number && BEFORE_NUMBER.indexOf(text.charAt(at - 1)) >= 0)
                || (era && at > 1 && ERAS.contains(text.subSequence(at - 2, at).toString()));
    }

    /** Whether the break would cut off a single letter at either end of the text. */
    private static boolean leavesOneAlone(CharSequence text, int at) {
        return at == 1 || at == text.length() - 1;
    }

    /** Whether the place lies in a short name in brackets, such as 「すみだ」. */
    private static boolean isWithinName(CharSequence text, int at) {
        for (int open = at - 1; open >= 0 && at - open <= LONGEST_NAME; open--) {
            int kind = OPENING.indexOf(text.charAt(open));
            if (kind >= 0) {
                return closes(text, open, CLOSING.charAt(kind));
            }
            if (CLOSING.indexOf(text.charAt(open)) >= 0) {
                return false;
            }
        }
        return false;
    }

    private static boolean closes(CharSequence text, int open, char bracket) {
        int last = Math.min(text.length() - 1, open + LONGEST_NAME + 1);
        for (int i = open + 1; i <= last; i++) {
            if (text.charAt(i) == bracket) {
                return true;
            }
        }
        return false;
    }
}
