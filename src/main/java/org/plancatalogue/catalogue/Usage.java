/* Where each term is used. */
package org.plancatalogue.catalogue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.plancatalogue.memo.Lazy;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.memo.Same;

/** The uses of terms in every section, and by term the sections that use it; found when they are asked for. */
public final class Usage {
    private final Lazy<Lexicons> lexicons;
    private final Map<String, Lazy<Map<Spot, List<TermUse>>>> byDocument = new LinkedHashMap<>();
    private final Lazy<Map<String, Map<Lang, Set<Spot>>>> byTerm = new Lazy<>(this::byTerm);

    private Usage(Content content, Memo memo) {
        this.lexicons = new Lazy<>(() -> Lexicons.of(content, memo));
        content.nouns().forEach(noun -> byDocument.put(noun.path(), new Lazy<>(() -> uses(noun, memo))));
    }

    /** A section of a text: the noun's path, the language and the section's id. */
    public record Spot(String document, Lang lang, String section) {}

    static Usage of(Content content, Memo memo) {
        return new Usage(content, memo);
    }

    /** The uses to link in a section. */
    public List<TermUse> in(Spot spot) {
        Lazy<Map<Spot, List<TermUse>>> uses = byDocument.get(spot.document);
        return uses == null ? List.of() : uses.get().getOrDefault(spot, List.of());
    }

    /** The uses in all sections of a noun of the catalogue. */
    public Map<Spot, List<TermUse>> of(Noun noun) {
        Lazy<Map<Spot, List<TermUse>>> uses = byDocument.get(noun.path());
        return uses == null ? Map.of() : uses.get();
    }

    /** The sections of a language's texts that use a term, in the order of the catalogue. */
    public List<Spot> of(String term, Lang lang) {
        return new ArrayList<>(byTerm.get().getOrDefault(term, Map.of()).getOrDefault(lang, Set.of()));
    }

    private Map<String, Map<Lang, Set<Spot>>> byTerm() {
        Map<String, Map<Lang, Set<Spot>>> byTerm = new HashMap<>();
        byDocument
                .values()
                .forEach(document -> document.get()
                        .forEach((spot, uses) ->
                                uses.forEach(it -> byTerm.computeIfAbsent(it.term(), id -> new EnumMap<>(Lang.class))
                                        .computeIfAbsent(spot.lang(), lang -> new LinkedHashSet<>())
                                        .add(spot))));
        return byTerm;
    }

    /** The uses found in a noun's texts with some lexicons. */
    private record Looked(Same noun, Same ja, Same en) {}

    private Map<Spot, List<TermUse>> uses(Noun noun, Memo memo) {
        Lexicons words = lexicons.get();
        return memo.of(new Looked(Same.of(noun), Same.of(words.ja()), Same.of(words.en())), () -> uses(noun, words));
    }

    private static Map<Spot, List<TermUse>> uses(Noun noun, Lexicons lexicons) {
        Map<Spot, List<TermUse>> uses = new LinkedHashMap<>();
        for (Edition edition : noun.editions().all()) {
            for (Section section : edition.prose().sections()) {
                Spot spot = new Spot(noun.path(), edition.lang(), section.id());
                uses.put(spot, uses(noun, section, lexicons.in(edition.lang())));
            }
        }
        return Collections.unmodifiableMap(uses);
    }

    /** A term's own page does not link to itself. */
    private static List<TermUse> uses(Noun noun, Section section, Lexicon lexicon) {
        return TermFinder.find(section, lexicon).stream()
                .filter(it -> !noun.path().equals("glossary/" + it.term()))
                .toList();
    }
}
