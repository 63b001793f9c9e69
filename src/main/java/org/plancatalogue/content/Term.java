/* A term of the glossary. */
package org.plancatalogue.content;

import java.util.List;
import java.util.Map;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Reading;
import org.plancatalogue.problem.Place;

/**
 * A word explained.
 *
 * @param words in each language the title and, behind it, the aliases: other forms that mean the same
 * @param avoided in each language what the term is not to be called
 * @param automatic whether its first use in a section is linked without markup
 * @param related other terms, by id, with the place where they are named
 */
public record Term(
        String id,
        Names names,
        Reading reading,
        Map<Lang, List<Word>> words,
        Map<Lang, List<Word>> avoided,
        boolean automatic,
        List<Related> related,
        Editions editions)
        implements Noun {
    public Term {
        words = Map.copyOf(words);
        avoided = Map.copyOf(avoided);
        related = List.copyOf(related);
    }

    @Override
    public String folder() {
        return "glossary";
    }

    public List<Word> words(Lang lang) {
        return words.getOrDefault(lang, List.of());
    }

    public List<Word> avoided(Lang lang) {
        return avoided.getOrDefault(lang, List.of());
    }

    public List<String> aliases(Lang lang) {
        return words(lang).stream().skip(1).map(Word::text).toList();
    }

    /** A form of the term, and where it is written. */
    public record Word(String text, Place place) {}

    /** Another term named as related. */
    public record Related(String term, Place place) {}
}
