/* The reading of a Japanese word in kana. */
package org.plancatalogue.lang;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A reading, ordered as a Japanese index orders it.
 *
 * <p>Katakana sorts with hiragana, a long mark as the vowel it lengthens. Where nothing else differs, unvoiced kana come
 * before voiced ones and small kana before full ones (JIS X 4061 in outline).
 */
public record Reading(String kana) implements Comparable<Reading> {
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎゕゖ";
    private static final String FULL = "あいうえおつやゆよわかけ";
    private static final String[] VOWELS = {
        "あかさたなはまやらわがざだばぱ", "いきしちにひみりぎじぢびぴ", "うくすつぬふむゆるぐずづぶぷ", "えけせてねへめれげぜでべぺ", "おこそとのほもよろをごぞどぼぽ"
    };
    /** Whether a text can be a reading: kana, long mark and middle dot or slash only. */
    public static boolean isKana(String text) {
        return !text.isBlank()
                && text.codePoints()
                        .allMatch(c ->
                                (c >= 0x3041 && c <= 0x3096) || (c >= 0x30A1 && c <= 0x30FC) || c == '／' || c == ' ');
    }

    /** The row of the index under which the reading is filed; empty when it does not begin with kana. */
    public Optional<KanaRow> row() {
        return base().isEmpty() ? Optional.empty() : KanaRow.of(base().charAt(0));
    }

    /** The reading with katakana written as hiragana. */
    public String hiragana() {
        StringBuilder out = new StringBuilder(kana.length());
        for (char c : Normalizer.normalize(kana, Normalizer.Form.NFKC).toCharArray()) {
            out.append(c >= 'ァ' && c <= 'ヶ' ? (char) (c - 0x60) : c);
        }
        return out.toString();
    }

    @Override
    public int compareTo(Reading that) {
        return order().compareTo(that.order());
    }

    /** A text that stands in the order of texts where the reading stands among readings. */
    public String order() {
        return String.join("\0", base(), hiragana(), kana);
    }

    private String base() {
        StringBuilder out = new StringBuilder(kana.length());
        for (char c : hiragana().toCharArray()) {
            if (c == 'ー') {
                vowelOf(out).ifPresent(out::append);
            } else if (Character.isLetter(c)) {
                out.append(Normalizer.normalize(String.valueOf(full(c)), Normalizer.Form.NFD)
                        .charAt(0));
            }
        }
        return out.toString();
    }

    static char full(char kana) {
        int at = SMALL.indexOf(kana);
        return at < 0 ? kana : FULL.charAt(at);
    }

    private static Optional<String> vowelOf(StringBuilder before) {
        if (before.length() > 0) {
            for (String row : VOWELS) {
                if (row.indexOf(before.charAt(before.length() - 1)) >= 0) {
                    return Optional.of(row.substring(0, 1));
                }
            }
        }
        return Optional.empty();
    }
}
