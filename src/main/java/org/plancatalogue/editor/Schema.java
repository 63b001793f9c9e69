/* JSON Schemas from shapes. */
package org.plancatalogue.editor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.lang.Names;
import org.plancatalogue.shape.FileShape;
import org.plancatalogue.shape.Form;
import org.plancatalogue.shape.Key;
import org.plancatalogue.shape.Option;
import org.plancatalogue.shape.Shape;

/**
 * Writes JSON Schema, draft 7, which editors for YAML know best, with the words beside the standard by which they
 * explain keys and values. What an editor takes for a number, such as a code, is a text to the reader: both pass.
 */
final class Schema {
    private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

    private final Known known;
    private final ObjectNode definitions = Json.NODES.objectNode();

    Schema(Known known) {
        this.known = known;
    }

    String text(FileShape file) {
        ObjectNode schema = Json.NODES
                .objectNode()
                .put("$schema", DIALECT)
                .put(
                        "title",
                        file.form().word().ja() + " / " + file.form().word().en())
                .put("description", lines(file.about()));
        schema.setAll(of(file.form()));
        if (!definitions.isEmpty()) {
            schema.set("definitions", definitions);
        }
        return Json.text(schema);
    }

    private ObjectNode of(Form form) {
        if (form instanceof Form.Text text) {
            return text(text);
        } else if (form instanceof Form.Count count) {
            return type("integer").put("minimum", 1).put("maximum", count.most());
        } else if (form instanceof Form.Choice choice) {
            return oneOf(choice.options());
        } else if (form instanceof Form.Reference reference) {
            return oneOf(known.of(reference.target()));
        } else if (form instanceof Form.Listing listing) {
            ObjectNode array = type("array");
            array.set("items", of(listing.item()));
            return array;
        } else if (form instanceof Form.Keyed keyed) {
            return keyed(keyed);
        } else if (form instanceof Form.Again again) {
            return reference(again.shape());
        } else if (form instanceof Shape shape) {
            return recurs(shape.keys().stream().map(Key::form), shape.name()) ? defined(shape) : mapping(shape);
        }
        return type("boolean");
    }

    private static ObjectNode text(Form.Text text) {
        ObjectNode schema = Json.NODES.objectNode();
        if (text.spelling().numeric()) {
            schema.putArray("type").add("string").add("number");
        } else {
            schema.put("type", "string");
        }
        if (text.spelling().pattern().isEmpty()) {
            return schema.put("pattern", "[^\\s]");
        }
        return schema.put("pattern", "^(" + text.spelling().pattern() + ")$")
                .put("patternErrorMessage", lines(text.word()));
    }

    /** Where nothing is there to choose from, any word passes. */
    private static ObjectNode oneOf(List<Option> options) {
        ObjectNode schema = Json.NODES.objectNode();
        if (options.isEmpty()) {
            schema.put("type", "string");
        } else {
            ArrayNode values = schema.putArray("enum");
            ArrayNode meanings = schema.putArray("markdownEnumDescriptions");
            for (Option option : options) {
                values.add(option.value());
                meanings.add(option.meaning().ja() + " / " + option.meaning().en());
            }
        }
        return schema;
    }

    private ObjectNode keyed(Form.Keyed keyed) {
        ObjectNode schema = type("object");
        if (!keyed.keys().pattern().isEmpty()) {
            schema.putObject("propertyNames").put("pattern", "^(" + keyed.keys().pattern() + ")$");
        }
        schema.set("additionalProperties", of(keyed.value()));
        return schema;
    }

    private ObjectNode mapping(Shape shape) {
        ObjectNode schema = type("object");
        ObjectNode properties = schema.putObject("properties");
        for (Key key : shape.keys()) {
            ObjectNode property = properties.putObject(key.name());
            property.put("description", lines(key.meaning()));
            property.put("markdownDescription", explained(key));
            property.setAll(of(key.form()));
        }
        List<Key> required = shape.keys().stream().filter(Key::required).toList();
        if (!required.isEmpty()) {
            ArrayNode names = schema.putArray("required");
            required.forEach(it -> names.add(it.name()));
        }
        return schema.put("additionalProperties", false);
    }

    private ObjectNode defined(Shape shape) {
        definitions.set(shape.name(), mapping(shape));
        return reference(shape.name());
    }

    /** Whether one of the forms holds the shape once more. */
    private static boolean recurs(Stream<Form> forms, String shape) {
        return forms.anyMatch(it -> it instanceof Form.Again again
                ? again.shape().equals(shape)
                : it instanceof Form.Keyed keyed && recurs(Stream.of(keyed.value()), shape));
    }

    private static ObjectNode reference(String shape) {
        return Json.NODES.objectNode().put("$ref", "#/definitions/" + shape);
    }

    private static ObjectNode type(String type) {
        return Json.NODES.objectNode().put("type", type);
    }

    /** Both languages, a line each, the marks of code left out. */
    private static String lines(Names names) {
        return (names.ja() + "\n" + names.en()).replace("`", "");
    }

    private static String explained(Key key) {
        String example = key.example().isEmpty() ? "" : "\n\n`" + key.name() + ": " + key.example() + "`";
        return key.meaning().ja() + "\n\n" + key.meaning().en() + example;
    }
}
