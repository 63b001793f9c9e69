/* Several values of one form. */
package org.plancatalogue.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.plancatalogue.lang.Names;

/** A list; in a cell its values stand in a row. */
record Listing<T>(Form<T> form) implements Form<List<T>> {
    @Override
    public Names word() {
        return new Names(form.word().ja() + "（0個以上）", form.word().en() + " (any number)");
    }

    @Override
    public JsonNode json(List<T> values) {
        ArrayNode array = Json.NODES.arrayNode();
        values.forEach(it -> array.add(form.json(it)));
        return array;
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.NODES.objectNode().put("type", "array");
        schema.set("items", form.schema());
        return schema;
    }

    @Override
    public List<String> cells(List<T> values) {
        return List.of(values.stream()
                .flatMap(it -> form.cells(it).stream())
                .map(Sheet::within)
                .collect(Collectors.joining(Sheet.SEPARATOR)));
    }

    @Override
    public List<Shape<?>> shapes() {
        return form.shapes();
    }
}
