/* Tells how a name that is not there differs from one that is. */
package org.plancatalogue.check.spelling;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of files or anchors, found again however they are spelt. */
public final class Spellings {
    /** Letters of other alphabets, and the dashes and waves of Japanese keyboards, beside what they are taken for. */
    private static final String STRANGE = "авекмнорстухіјѕԁһӏɡαεικνορτυχ‐‑‒–—―−ー～〜∼";

    private static final String TAKEN_FOR = "abekmhopctyxijsdhlgaeikvoptux--------~~~";

    private final Map<String, String> bySkeleton;

    private Spellings(Map<String, String> bySkeleton) {
        this.bySkeleton = bySkeleton;
    }

    /** How two names differ. */
    public enum Slip {
        CASE,
        FORM,
        WIDTH,
        LOOKALIKE
    }

    /** The name that is there, and what makes the other one differ from it. */
    public record Near(String name, Slip slip) {}

    public static Spellings of(Collection<String> names) {
        return new Spellings(names.stream()
                .collect(Collectors.toUnmodifiableMap(Spellings::skeleton, it -> it, (first, second) -> first)));
    }

    /** The name that looks like the given one; empty when there is none, or it is the same. */
    public Optional<Near> near(String name) {
        return Optional.ofNullable(bySkeleton.get(skeleton(name)))
                .filter(it -> !it.equals(name))
                .map(it -> new Near(it, slip(name, it)));
    }

    private static Slip slip(String a, String b) {
        if (lower(a).equals(lower(b))) {
            return Slip.CASE;
        }
        if (lower(normal(a, Form.NFC)).equals(lower(normal(b, Form.NFC)))) {
            return Slip.FORM;
        }
        return lower(normal(a, Form.NFKC)).equals(lower(normal(b, Form.NFKC))) ? Slip.WIDTH : Slip.LOOKALIKE;
    }

    private static String skeleton(String name) {
        StringBuilder plain = new StringBuilder(lower(normal(name, Form.NFKC)));
        for (int i = 0; i < plain.length(); i++) {
            int strange = STRANGE.indexOf(plain.charAt(i));
            if (strange >= 0) {
                plain.setCharAt(i, TAKEN_FOR.charAt(strange));
            }
        }
        return plain.toString();
    }

    private static String normal(String text, Form form) {
        return Normalizer.normalize(text, form);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The first character in which two names differ. */
    public static int difference(String a, String b) {
        int at = 0;
        while (at < a.length() && at < b.length() && a.charAt(at) == b.charAt(at)) {
            at++;
        }
        return at;
    }
}
