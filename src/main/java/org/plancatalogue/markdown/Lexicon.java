/* The words that are linked to the glossary, and the names inside which nothing is. */
package org.plancatalogue.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.lang.Lang;

/**
 * Surface forms of one language. In English a surface matches in any case, unless it is an abbreviation: one without a
 * lower-case letter, or one that begins with two capitals. A surface that begins or ends with a Latin letter or digit
 * matches whole words only; one in Japanese script matches anywhere.
 */
public final class Lexicon {
    private final Lang lang;
    private final Trie terms = new Trie();
    private final Trie names = new Trie();

    private Lexicon(Lang lang) {
        this.lang = lang;
    }

    public static Builder builder(Lang lang) {
        return new Builder(lang);
    }

    /** Collects the surfaces. Where two terms have the same surface, the first keeps it. */
    public static final class Builder {
        private final Lang lang;
        private final List<Entry> terms = new ArrayList<>();
        private final List<Entry> names = new ArrayList<>();

        private Builder(Lang lang) {
            this.lang = lang;
        }

        public Builder term(String surface, String id) {
            terms.add(new Entry(surface, id, lang == Lang.JA || isAbbreviation(surface)));
            return this;
        }

        /** A proper name, matched in exactly this form. */
        public Builder name(String properName) {
            names.add(new Entry(properName, "", true));
            return this;
        }

        public Lexicon build() {
            Lexicon lexicon = new Lexicon(lang);
            terms.forEach(it -> lexicon.terms.add(lexicon.fold(it.surface), it));
            names.forEach(it -> lexicon.names.add(lexicon.fold(it.surface), it));
            return lexicon;
        }

        private static boolean isAbbreviation(String surface) {
            return surface.chars().noneMatch(Character::isLowerCase)
                    || (surface.length() > 1
                            && Character.isUpperCase(surface.charAt(0))
                            && Character.isUpperCase(surface.charAt(1)));
        }
    }

    /** A surface, the term it stands for, and whether its case counts. */
    record Entry(String surface, String term, boolean exact) {}

    /** The text in the form in which it is searched; of the same length. */
    String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '\n' ? ' ' : text.charAt(i);
            out.append(lang == Lang.EN ? Character.toLowerCase(c) : c);
        }
        return out.toString();
    }

    /** The terms whose surface begins at the offset, the longest first. */
    List<Entry> termsAt(String text, String folded, int at) {
        return terms.at(text, folded, at);
    }

    /** The longest name that begins at the offset. */
    Optional<Entry> nameAt(String text, String folded, int at) {
        return names.at(text, folded, at).stream().findFirst();
    }

    private static final class Trie {
        private final Map<Character, Trie> next = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();

        void add(String folded, Entry entry) {
            Trie node = this;
            for (int i = 0; i < folded.length(); i++) {
                node = node.next.computeIfAbsent(folded.charAt(i), it -> new Trie());
            }
            if (node != this) {
                node.entries.add(entry);
            }
        }

        List<Entry> at(String text, String folded, int start) {
            List<Entry> found = new ArrayList<>();
            Trie node = next.get(folded.charAt(start));
            for (int end = start + 1; node != null; end++) {
                int stop = end;
                node.entries.stream()
                        .filter(it -> !it.exact || matches(text, start, it.surface))
                        .filter(it -> isApart(text, start, stop))
                        .findFirst()
                        .ifPresent(it -> found.add(0, it));
                node = end < folded.length() ? node.next.get(folded.charAt(end)) : null;
            }
            return found;
        }

        private static boolean matches(String text, int start, String surface) {
            String found = text.substring(start, start + surface.length());
            return found.replace('\n', ' ').equals(surface.replace('\n', ' '));
        }

        private static boolean isApart(String text, int start, int end) {
            return (start == 0 || !isLatin(text.charAt(start)) || !isLatin(text.charAt(start - 1)))
                    && (end == text.length() || !isLatin(text.charAt(end - 1)) || !isLatin(text.charAt(end)));
        }

        private static boolean isLatin(char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
    }
}
