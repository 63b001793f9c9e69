/* The schema of the data. */
package org.plancatalogue.dataset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import org.plancatalogue.lang.Names;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** Writes JSON Schema 2020-12 from a shape; every shape within it has a definition of its own. */
public final class Schema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private Schema() {}

    /** @param id the address under which the schema is published */
    public static SiteFile file(SitePath path, URI id, Names title, Shape<?> shape) {
        ObjectNode schema = Json.NODES
                .objectNode()
                .put("$schema", DIALECT)
                .put("$id", id.toString())
                .put("title", described(title));
        schema.setAll(shape.definition());
        ObjectNode definitions = schema.putObject("$defs");
        shape.shapes().stream()
                .filter(it -> !it.equals(shape))
                .forEach(it -> definitions.set(it.name(), it.definition()));
        return Json.file(path, schema);
    }

    /** Both languages, a line each, the marks of code left out. */
    static String described(Names names) {
        return (names.ja() + "\n" + names.en()).replace("`", "");
    }
}
