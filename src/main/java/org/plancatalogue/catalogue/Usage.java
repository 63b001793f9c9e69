/* Where each term is used. */
package org.plancatalogue.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancatalogue.content.Content;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Lexicon;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.markdown.TermFinder;
import org.plancatalogue.markdown.TermUse;

/** The uses of terms in every section, and by term the sections that use it. */
public final class Usage {
    private final Map<Spot, List<TermUse>> bySpot;
    private final Map<String, Map<Lang, Set<Spot>>> byTerm;

    private Usage(Map<Spot, List<TermUse>> bySpot, Map<String, Map<Lang, Set<Spot>>> byTerm) {
        this.bySpot = Collections.unmodifiableMap(bySpot);
        this.byTerm = Collections.unmodifiableMap(byTerm);
    }

    /** A section of a text: the noun's path, the language and the section's id. */
    public record Spot(String document, Lang lang, String section) {}

    static Usage of(Content content) {
        Lexicons lexicons = Lexicons.of(content);
        Map<Spot, List<TermUse>> bySpot = new HashMap<>();
        Map<String, Map<Lang, Set<Spot>>> byTerm = new HashMap<>();
        content.nouns().forEach(noun -> {
            for (Edition edition : noun.editions().all()) {
                for (Section section : edition.prose().sections()) {
                    Spot spot = new Spot(noun.path(), edition.lang(), section.id());
                    List<TermUse> uses = uses(noun, section, lexicons.in(edition.lang()));
                    bySpot.put(spot, uses);
                    uses.forEach(it -> byTerm.computeIfAbsent(it.term(), id -> new EnumMap<>(Lang.class))
                            .computeIfAbsent(edition.lang(), lang -> new LinkedHashSet<>())
                            .add(spot));
                }
            }
        });
        return new Usage(bySpot, byTerm);
    }

    /** The uses to link in a section. */
    public List<TermUse> in(Spot spot) {
        return bySpot.getOrDefault(spot, List.of());
    }

    /** The sections of a language's texts that use a term, in the order of the catalogue. */
    public List<Spot> of(String term, Lang lang) {
        return new ArrayList<>(byTerm.getOrDefault(term, Map.of()).getOrDefault(lang, Set.of()));
    }

    /** A term's own page does not link to itself. */
    private static List<TermUse> uses(Noun noun, Section section, Lexicon lexicon) {
        return TermFinder.find(section, lexicon).stream()
                .filter(it -> !noun.path().equals("glossary/" + it.term()))
                .toList();
    }
}
