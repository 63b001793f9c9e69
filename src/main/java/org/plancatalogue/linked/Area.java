/* A municipality in the words of schema.org. */
package org.plancatalogue.linked;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A municipality by its name and the code that the state gave it. */
public record Area(String name, String code) {
    void describe(ObjectNode thing) {
        thing.put("@type", "AdministrativeArea").put("name", name).put("identifier", code);
    }
}
