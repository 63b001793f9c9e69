/* A term of the glossary in the words of schema.org. */
package org.plancatalogue.linked;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.plancatalogue.lang.Lang;

/**
 * A term as one language explains it ({@code DefinedTerm}).
 *
 * @param id its name among programs; as the others it begins with the absolute address of a page
 * @param code what it is called in both languages
 * @param aliases other forms of it in the same language
 * @param translation its name in the other language; empty where that has none of its own
 * @param set the id of the glossary, which is told on a page of its own
 */
public record DefinedTerm(
        String id,
        String code,
        Lang lang,
        String name,
        List<String> aliases,
        String translation,
        String description,
        String set)
        implements Subject {
    public DefinedTerm {
        aliases = List.copyOf(aliases);
    }

    @Override
    public void describe(ObjectNode thing) {
        thing.put("@type", "DefinedTerm")
                .put("@id", id)
                .put("termCode", code)
                .put("name", name)
                .put("inLanguage", lang.tag())
                .put("description", description)
                .putObject("inDefinedTermSet")
                .put("@id", set);
        if (!aliases.isEmpty() || !translation.isEmpty()) {
            names(thing.putArray("alternateName"));
        }
    }

    private void names(ArrayNode names) {
        aliases.forEach(names::add);
        if (!translation.isEmpty()) {
            names.addObject().put("@language", lang.other().tag()).put("@value", translation);
        }
    }
}
