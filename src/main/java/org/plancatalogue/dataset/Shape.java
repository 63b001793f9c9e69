/* The shape of a record. */
package org.plancatalogue.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plancatalogue.lang.Names;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * The fields of one kind of record. The data, its schema and the codebook are all made from it.
 *
 * @param name the noun in the singular, such as {@code initiative}
 * @param about what the records are
 */
public record Shape<T>(String name, Names about, List<Field<T, ?>> fields) implements Form<T> {
    public Shape {
        fields = List.copyOf(fields);
    }

    public static <T> Shape<T> named(String name, String ja, String en) {
        return new Shape<>(name, new Names(ja, en), List.of());
    }

    /** The same shape with one field more. */
    public <V> Shape<T> with(String field, Form<V> form, String ja, String en, Function<T, V> value) {
        List<Field<T, ?>> more = new ArrayList<>(fields);
        more.add(new Field<>(field, form, new Names(ja, en), value));
        return new Shape<>(name, about, more);
    }

    /** A record as a file. */
    public SiteFile file(SitePath path, T record) {
        return Json.file(path, json(record));
    }

    @Override
    public Names word() {
        return new Names("`" + name + "`の記録", "record `" + name + "`");
    }

    @Override
    public JsonNode json(T record) {
        ObjectNode object = Json.NODES.objectNode();
        fields.forEach(it -> object.set(it.name(), it.json(record)));
        return object;
    }

    @Override
    public ObjectNode schema() {
        return Json.NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    /** What the schema says of its fields: each is there, and there is no other. */
    ObjectNode definition() {
        ObjectNode schema = Json.NODES.objectNode().put("type", "object").put("description", Schema.described(about));
        ObjectNode properties = schema.putObject("properties");
        for (Field<T, ?> field : fields) {
            ObjectNode property = field.form().schema();
            property.put("description", Schema.described(field.meaning()));
            properties.set(field.name(), property);
        }
        ArrayNode required = schema.putArray("required");
        fields.forEach(it -> required.add(it.name()));
        return schema.put("additionalProperties", false);
    }

    @Override
    public List<String> cells(T record) {
        throw new IllegalStateException("a record does not fit into a cell: " + name);
    }

    /** The shape itself and, before it, those of the records within it; each once. */
    @Override
    public List<Shape<?>> shapes() {
        return Stream.concat(Stream.of(this), fields.stream().flatMap(it -> it.form().shapes().stream()))
                .distinct()
                .toList();
    }
}
