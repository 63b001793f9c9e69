/* One of a few words. */
package org.plancatalogue.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Collectors;
import org.plancatalogue.lang.Names;

/** A value that is one of the words. */
record Words(List<String> words) implements Form<String> {
    Words {
        words = List.copyOf(words);
    }

    @Override
    public Names word() {
        return new Names(joined("・") + (words.size() > 2 ? "のどれか" : words.size() > 1 ? "のどちらか" : ""), joined(" or "));
    }

    private String joined(String between) {
        return words.stream().map(it -> "`" + it + "`").collect(Collectors.joining(between));
    }

    @Override
    public JsonNode json(String value) {
        return TextNode.valueOf(value);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.NODES.objectNode().put("type", "string");
        ArrayNode each = schema.putArray("enum");
        words.forEach(each::add);
        return schema;
    }

    @Override
    public List<String> cells(String value) {
        return List.of(value);
    }
}
