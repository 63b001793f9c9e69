/* The plain forms of values. */
package org.plancatalogue.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.plancatalogue.lang.Names;

/**
 * A value that fills one cell.
 *
 * @param type as JSON Schema calls it
 * @param rules what the schema says further, such as the pattern of a code
 */
public record Scalar<T>(Names word, String type, Map<String, String> rules, Function<T, JsonNode> node)
        implements Form<T> {
    public static final Scalar<String> TEXT = text(new Names("文字列", "text"), Map.of());
    public static final Scalar<String> KANA = text(new Names("文字列（かな）", "text in kana"), Map.of());
    public static final Scalar<String> ID =
            text(new Names("識別子", "identifier"), Map.of("pattern", "^[A-Za-z0-9._-]+$"));
    public static final Scalar<String> ADDRESS = text(new Names("URL", "URL"), Map.of("format", "uri"));
    public static final Scalar<Integer> NUMBER =
            new Scalar<>(new Names("整数", "whole number"), "integer", Map.of(), IntNode::valueOf);
    public static final Scalar<Boolean> FLAG =
            new Scalar<>(new Names("`true`か`false`", "`true` or `false`"), "boolean", Map.of(), BooleanNode::valueOf);
    public static final Scalar<LocalDate> DAY = new Scalar<>(
            new Names("日付（`YYYY-MM-DD`）", "date (`YYYY-MM-DD`)"),
            "string",
            Map.of("format", "date"),
            it -> TextNode.valueOf(it.toString()));

    public Scalar {
        SortedMap<String, String> inOrder = new TreeMap<>(rules);
        rules = Collections.unmodifiableSortedMap(inOrder);
    }

    /** A text of one pattern, such as a code of six digits. */
    public static Scalar<String> code(Names word, String pattern) {
        return text(word, Map.of("pattern", pattern));
    }

    private static Scalar<String> text(Names word, Map<String, String> rules) {
        return new Scalar<>(word, "string", rules, TextNode::valueOf);
    }

    @Override
    public JsonNode json(T value) {
        return node.apply(value);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Json.NODES.objectNode().put("type", type);
        rules.forEach(schema::put);
        return schema;
    }

    @Override
    public List<String> cells(T value) {
        return List.of(json(value).asText());
    }
}
