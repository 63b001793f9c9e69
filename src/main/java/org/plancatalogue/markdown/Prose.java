/* The text of one document. */
package org.plancatalogue.markdown;

import java.util.List;
import java.util.Optional;

/** A document's sections in their order; the first is always the lead, the text before any heading. */
public record Prose(List<Section> sections) {
    public Prose {
        sections = List.copyOf(sections);
    }

    /** The section with the id; for the empty id the lead. */
    public Optional<Section> section(String id) {
        return sections.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public Section lead() {
        return sections.get(0);
    }
}
