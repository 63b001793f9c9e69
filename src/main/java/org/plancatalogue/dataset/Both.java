/* A value in each language. */
package org.plancatalogue.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.lang.Names;

/** An object with one value a language; in a table a column a language, such as {@code name_ja} and {@code name_en}. */
record Both<T>(Form<T> form) implements Form<Function<Lang, T>> {
    @Override
    public Names word() {
        return new Names(form.word().ja() + "。日英それぞれ", form.word().en() + "; in each language");
    }

    @Override
    public JsonNode json(Function<Lang, T> value) {
        ObjectNode both = Json.NODES.objectNode();
        langs().forEach(it -> both.set(it.tag(), form.json(value.apply(it))));
        return both;
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.NODES.objectNode().put("type", "object");
        ObjectNode each = schema.putObject("properties");
        langs().forEach(it -> each.set(it.tag(), form.schema()));
        ArrayNode required = schema.putArray("required");
        langs().forEach(it -> required.add(it.tag()));
        return schema.put("additionalProperties", false);
    }

    @Override
    public List<String> endings() {
        return langs().map(it -> "_" + it.tag()).toList();
    }

    @Override
    public List<String> cells(Function<Lang, T> value) {
        return langs().flatMap(it -> form.cells(value.apply(it)).stream()).toList();
    }

    @Override
    public List<Shape<?>> shapes() {
        return form.shapes();
    }

    private static Stream<Lang> langs() {
        return Arrays.stream(Lang.values());
    }
}
