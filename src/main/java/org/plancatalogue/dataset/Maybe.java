/* A value that may be missing. */
package org.plancatalogue.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Names;

/** A value or {@code null}, which is a blank cell. */
record Maybe<T>(Form<T> form) implements Form<Optional<T>> {
    @Override
    public Names word() {
        return new Names(form.word().ja() + "か空欄", form.word().en() + ", or blank");
    }

    @Override
    public JsonNode json(Optional<T> value) {
        return value.map(form::json).orElse(Json.NODES.nullNode());
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.NODES.objectNode();
        schema.putArray("anyOf").add(form.schema()).addObject().put("type", "null");
        return schema;
    }

    @Override
    public List<String> cells(Optional<T> value) {
        return value.map(form::cells).orElse(List.of(""));
    }

    @Override
    public List<Shape<?>> shapes() {
        return form.shapes();
    }
}
