/* Japanese in Latin letters. */
package org.plancatalogue.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Readings in Hepburn romanisation, and the form in which the ways to write it are one.
 *
 * <p>Example: the key of じぎょうしょうけい is {@code jigyoshokei}, as are those of {@code jigyō shōkei}, {@code jigyou
 * shoukei} and {@code zigyô syôkei}.
 */
final class Romaji {
    private static final String[] ROWS = {
        "あ a い i う u え e お o か ka き ki く ku け ke こ ko が ga ぎ gi ぐ gu げ ge ご go",
        "さ sa し shi す su せ se そ so ざ za じ ji ず zu ぜ ze ぞ zo",
        "た ta ち chi つ tsu て te と to だ da ぢ ji づ zu で de ど do",
        "な na に ni ぬ nu ね ne の no は ha ひ hi ふ fu へ he ほ ho",
        "ば ba び bi ぶ bu べ be ぼ bo ぱ pa ぴ pi ぷ pu ぺ pe ぽ po",
        "ま ma み mi む mu め me も mo や ya ゆ yu よ yo ら ra り ri る ru れ re ろ ro",
        "わ wa ゐ i ゑ e を o ん n ゔ vu ぁ a ぃ i ぅ u ぇ e ぉ o ゃ ya ゅ yu ょ yo ゎ wa"
    };
    private static final Map<String, String> KANA = kana();
    private static final String SMALL_Y = "ゃゅょ";
    private static final String SMALL_VOWELS = "ぁぃぅぇぉ";

    /** Other romanisations, each with what Hepburn writes; applied in this order, after accents are dropped. */
    private static final String[][] SPELLINGS = {
        {"sy([auo])", "sh$1"},
        {"ty([auo])", "ch$1"},
        {"[zj]y([auo])", "j$1"},
        {"si", "shi"},
        {"ti", "chi"},
        {"tu", "tsu"},
        {"zi|di", "ji"},
        {"du", "zu"},
        {"(^|[^sc])hu", "$1fu"},
        {"m([bp])", "n$1"},
        {"tch", "ch"},
        {"ou", "o"},
        {"([a-z])\\1+", "$1"},
        {"wo", "o"}
    };

    private Romaji() {}

    /** The key of a reading in kana; what is no kana is left out. */
    static String ofKana(String reading) {
        String kana = Folding.fold(reading).replace(" ", "");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < kana.length(); i++) {
            char c = kana.charAt(i);
            String sound = KANA.getOrDefault(String.valueOf(c), "");
            if (c == 'っ') {
                continue;
            }
            boolean glides = SMALL_Y.indexOf(c) >= 0 && out.toString().endsWith("i");
            boolean foreign = SMALL_VOWELS.indexOf(c) >= 0 && out.length() > 1 && "uieo".indexOf(last(out)) >= 0;
            if (glides || foreign) {
                out.setLength(out.length() - 1);
                sound = glides && endsIn(out, "sh", "ch", "j") ? sound.substring(1) : sound;
            }
            out.append(sound);
        }
        return key(out.toString());
    }

    /** The keys of those of some forms that are readings. */
    static List<String> ofReadings(List<String> forms) {
        return forms.stream()
                .filter(it -> !it.isEmpty()
                        && Folding.fold(it).replace(" ", "").chars().allMatch(Folding::isKana))
                .map(Romaji::ofKana)
                .toList();
    }

    /** The key of what was written in Latin letters; other characters are left out. */
    static String key(String latin) {
        String key = Folding.fold(latin).replaceAll("[^a-z]", "");
        for (String[] spelling : SPELLINGS) {
            key = key.replaceAll(spelling[0], spelling[1]);
        }
        return key;
    }

    private static char last(StringBuilder out) {
        return out.charAt(out.length() - 1);
    }

    private static boolean endsIn(StringBuilder out, String... ends) {
        String text = out.toString();
        for (String end : ends) {
            if (text.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> kana() {
        Map<String, String> kana = new HashMap<>();
        for (String row : ROWS) {
            String[] words = row.split(" ", -1);
            for (int i = 0; i < words.length; i += 2) {
                kana.put(words[i], words[i + 1]);
            }
        }
        return Map.copyOf(kana);
    }
}
