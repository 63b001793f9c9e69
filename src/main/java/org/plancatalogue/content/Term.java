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
 * @param aliases other forms of the word that mean the same, in each language
 * @param automatic whether its first use in a section is linked without markup
 * @param related other terms, by id, with the place where they are named
 */
public record Term(
        String id,
        Names names,
        Reading reading,
        Map<Lang, List<String>> aliases,
        boolean automatic,
        List<Related> related,
        Editions editions)
        implements Noun {
    public Term {
        aliases = Map.copyOf(aliases);
        related = List.copyOf(related);
    }

    @Override
    public String folder() {
        return "glossary";
    }

    public List<String> aliases(Lang lang) {
        return aliases.getOrDefault(lang, List.of());
    }

    /** Another term named as related. */
    public record Related(String term, Place place) {}
}
