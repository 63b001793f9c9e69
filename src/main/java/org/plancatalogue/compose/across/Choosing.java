/* By what initiatives are chosen. */
package org.plancatalogue.compose.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Entry;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Tag;

/**
 * The ids of every facet in their order, and of each initiative those it has. A municipality is a facet like the others.
 *
 * @param initiatives without the projects within them, which are counted nowhere
 */
record Choosing(Map<String, List<String>> facets, List<Entry> initiatives) {
    static final String MUNICIPALITY = "municipality";

    static Choosing of(Catalogue catalogue) {
        Map<String, List<String>> facets = new LinkedHashMap<>();
        facets.put(
                MUNICIPALITY, catalogue.content().plans().stream().map(Plan::id).toList());
        for (Facet facet : Facet.values()) {
            List<Concept> concepts = catalogue.content().vocabulary().of(facet);
            facets.put(facet.key(), concepts.stream().map(Concept::id).toList());
        }
        List<Entry> initiatives = new ArrayList<>(catalogue.register().all());
        initiatives.removeIf(Entry::isProject);
        return new Choosing(facets, List.copyOf(initiatives));
    }

    /** What an initiative has of each facet. */
    static Map<String, Set<String>> keys(Entry entry) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        keys.put(MUNICIPALITY, Set.of(entry.plan()));
        for (Facet facet : Facet.values()) {
            Set<String> ids = new LinkedHashSet<>();
            entry.initiative().tags(facet).stream().map(Tag::concept).forEach(ids::add);
            keys.put(facet.key(), ids);
        }
        return keys;
    }
}
