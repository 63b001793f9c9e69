/* What the spellings of one word have in common. */
package org.plancatalogue.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form in which texts and queries are compared; {@code templates/search/fold.js} gives the same, and
 * {@code src/test/resources/search/folding.txt} holds both to it.
 *
 * <p>Examples: {@code ＢＣＰ} is {@code bcp}, {@code スタートアップ} and {@code ｽﾀｰﾄｱｯﾌﾟ} are {@code すたとあっぷ},
 * {@code kōgaku} is {@code kogaku}, {@code 設備投資・生産性} is {@code 設備投資生産性}, {@code M＆A} is {@code m&a}.
 *
 * <p>Compatibility forms are replaced (Unicode NFKC), case and accents dropped, katakana written as hiragana, long marks
 * and whatever dash stands for one left out behind kana, as are middle dots and apostrophes. All that is no letter, digit
 * or {@code &} parts words, as one space.
 */
final class Folding {
    /** What is folded together: a character and the marks that belong to it. */
    private static final Pattern CLUSTER = Pattern.compile("(?s).[\\u0300-\\u036f\\u3099\\u309a\\uff9e\\uff9f]*");

    private static final String DASHES = "ー-‐‑‒–—―−〜~";
    private static final String DROPPED = "・·'’‘ʼ";

    private Folding() {}

    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Matcher clusters = CLUSTER.matcher(text);
        while (clusters.find()) {
            plain(clusters.group()).codePoints().forEach(it -> add(out, it));
        }
        return out.toString().stripTrailing();
    }

    private static String plain(String cluster) {
        String bare = Normalizer.normalize(cluster, Normalizer.Form.NFKD).replaceAll("[\\u0300-\\u036f]", "");
        return Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static void add(StringBuilder out, int character) {
        int c = hiragana(character);
        boolean dash = DASHES.indexOf(c) >= 0;
        if (DROPPED.indexOf(c) >= 0 || isMark(c) || (dash && endsInKana(out))) {
            return;
        }
        if (!dash && (Character.isLetterOrDigit(c) || c == '〇' || c == '&')) {
            out.appendCodePoint(c);
        } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    private static int hiragana(int c) {
        int kana = (c >= 'ァ' && c <= 'ヶ') || c == 'ヽ' || c == 'ヾ' ? c - 0x60 : c;
        return kana == 'ゕ' ? 'か' : kana == 'ゖ' ? 'け' : kana;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }

    private static boolean endsInKana(StringBuilder out) {
        return out.length() > 0 && isKana(out.charAt(out.length() - 1));
    }

    static boolean isKana(int c) {
        return c >= 'ぁ' && c <= 'ゟ';
    }

    /** Whether a folded character is written without spaces between words: kana, kanji and their like. */
    static boolean isUnspaced(int c) {
        return c >= 0x3005 && (c <= 0x9FFF || (c >= 0xF900 && c <= 0xFAFF) || c >= 0x20000);
    }
}
