/* The glossary in the words of schema.org. */
package org.plancatalogue.linked;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plancatalogue.lang.Lang;

/** All terms as one language names them ({@code DefinedTermSet}), each told on its own page. */
public record TermSet(String id, Lang lang, String name, String description, String licence, List<Entry> terms)
        implements Subject {
    public TermSet {
        terms = List.copyOf(terms);
    }

    @Override
    public void describe(ObjectNode thing) {
        ArrayNode entries = thing.put("@type", "DefinedTermSet")
                .put("@id", id)
                .put("name", name)
                .put("inLanguage", lang.tag())
                .put("description", description)
                .put("license", licence)
                .putArray("hasDefinedTerm");
        terms.forEach(it -> entries.addObject()
                .put("@type", "DefinedTerm")
                .put("@id", it.id())
                .put("name", it.name()));
    }

    /** A term by its id and name. */
    public record Entry(String id, String name) {}
}
