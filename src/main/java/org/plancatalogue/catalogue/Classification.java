/* The initiatives by concept. */
package org.plancatalogue.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Tag;

/** Which initiatives carry which theme, instrument or audience. Projects inherit nothing and are left out. */
public final class Classification {
    private final Map<String, List<Entry>> byConcept;

    private Classification(Map<String, List<Entry>> byConcept) {
        this.byConcept = byConcept;
    }

    static Classification of(Register register) {
        return new Classification(register.all().stream()
                .filter(entry -> !entry.isProject())
                .flatMap(entry -> entry.initiative().tags().stream().map(tag -> Map.entry(key(tag), entry)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList()))));
    }

    /** The initiatives that carry a concept, in the order of the register. */
    public List<Entry> under(Concept concept) {
        return byConcept.getOrDefault(concept.facet() + "/" + concept.id(), List.of());
    }

    /** How a concept stands in a plan. */
    public Standing standing(String plan, Concept concept) {
        List<Entry> entries =
                under(concept).stream().filter(it -> it.plan().equals(plan)).toList();
        boolean primary = entries.stream()
                .flatMap(it -> it.initiative().tag(concept).stream())
                .anyMatch(Tag::primary);
        Standing.Level level =
                entries.isEmpty() ? Standing.Level.NONE : primary ? Standing.Level.PRIMARY : Standing.Level.SECONDARY;
        return new Standing(level, entries.size());
    }

    private static String key(Tag tag) {
        return tag.facet() + "/" + tag.concept();
    }
}
