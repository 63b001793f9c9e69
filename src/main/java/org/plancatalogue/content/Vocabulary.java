/* The vocabularies by which initiatives are classified. */
package org.plancatalogue.content;

import java.util.List;
import java.util.Optional;

/** All concepts in the order of the file, which is the order of presentation. */
public record Vocabulary(List<Concept> concepts) {
    public Vocabulary {
        concepts = List.copyOf(concepts);
    }

    public List<Concept> of(Facet facet) {
        return concepts.stream().filter(it -> it.facet() == facet).toList();
    }

    public Optional<Concept> concept(Facet facet, String id) {
        return concepts.stream()
                .filter(it -> it.facet() == facet && it.id().equals(id))
                .findFirst();
    }
}
