/* A tag of HTML as this program writes them. */
package org.plancatalogue.phrase;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A tag: whether it closes, its name, and what stands behind the name.
 *
 * <p>Example: {@code <span lang="ja">}.
 */
record Tag(boolean closes, String name, String attributes) {
    private static final Set<String> WITHIN_TEXT = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "rp", "rt", "ruby",
            "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");
    private static final Set<String> WHOLE = Set.of("code", "kbd", "pre", "rp", "rt", "ruby", "samp", "svg", "var");
    private static final Set<String> BESIDE_TEXT = Set.of("rp", "rt", "svg");
    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "input", "wbr");
    private static final String LANG = " lang=\"";

    /** The tag between {@code <} and {@code >}. */
    static Tag of(String inside) {
        boolean closes = inside.startsWith("/");
        int from = closes ? 1 : 0;
        int to = from;
        while (to < inside.length() && Character.isLetterOrDigit(inside.charAt(to))) {
            to++;
        }
        return new Tag(closes, inside.substring(from, to).toLowerCase(Locale.ROOT), inside.substring(to));
    }

    /** Whether text before and after the tag is read as one. */
    boolean isWithinText() {
        return WITHIN_TEXT.contains(name);
    }

    /** Whether nothing within the element may be broken. */
    boolean keepsWhole() {
        return WHOLE.contains(name);
    }

    /** Whether the element's text is no part of the text around it: readings above a word. */
    boolean isBesideText() {
        return BESIDE_TEXT.contains(name);
    }

    boolean isEmpty() {
        return EMPTY.contains(name) || attributes.endsWith("/");
    }

    boolean isBreak() {
        return name.equals("wbr");
    }

    /** The value of the attribute {@code lang}. */
    Optional<String> lang() {
        int at = attributes.indexOf(LANG);
        int from = at + LANG.length();
        return at < 0 ? Optional.empty() : Optional.of(attributes.substring(from, attributes.indexOf('"', from)));
    }
}
