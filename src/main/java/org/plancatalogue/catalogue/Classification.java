/* The initiatives by concept. */
package org.plancatalogue.catalogue;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Tag;

/** Which initiatives carry which theme, instrument or audience. Projects inherit nothing and are left out. */
public final class Classification {
    private final Map<Key, List<Entry>> everywhere;
    private final Map<Key, Map<String, List<Entry>>> byPlan;
    private final Map<Facet, Integer> most;

    private Classification(Map<Key, List<Entry>> everywhere) {
        this.everywhere = everywhere;
        this.byPlan = new HashMap<>();
        this.most = new EnumMap<>(Facet.class);
        everywhere.forEach((key, entries) -> {
            Map<String, List<Entry>> plans =
                    entries.stream().collect(Collectors.groupingBy(Entry::plan, Collectors.toUnmodifiableList()));
            byPlan.put(key, plans);
            plans.values().forEach(it -> most.merge(key.facet(), it.size(), Math::max));
        });
    }

    private record Key(Facet facet, String concept) {}

    static Classification of(Register register) {
        return new Classification(register.all().stream()
                .filter(entry -> !entry.isProject())
                .flatMap(entry -> entry.initiative().tags().stream()
                        .map(tag -> new Key(tag.facet(), tag.concept()))
                        .distinct()
                        .map(key -> Map.entry(key, entry)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList()))));
    }

    /** The initiatives that carry a concept, in the order of the register. */
    public List<Entry> under(Concept concept) {
        return everywhere.getOrDefault(key(concept), List.of());
    }

    /** The initiatives of a plan that carry a concept, in its order. */
    public List<Entry> under(String plan, Concept concept) {
        return byPlan.getOrDefault(key(concept), Map.of()).getOrDefault(plan, List.of());
    }

    /** How a concept stands in a plan. */
    public Standing standing(String plan, Concept concept) {
        List<Entry> entries = under(plan, concept);
        int main = (int) entries.stream()
                .flatMap(it -> it.initiative().tag(concept).stream())
                .filter(Tag::primary)
                .count();
        return new Standing(main, entries.size() - main);
    }

    /** The most initiatives that any plan has under any one concept of the facets. */
    public int most(Facet... facets) {
        return Stream.of(facets).mapToInt(it -> most.getOrDefault(it, 0)).max().orElse(0);
    }

    private static Key key(Concept concept) {
        return new Key(concept.facet(), concept.id());
    }
}
