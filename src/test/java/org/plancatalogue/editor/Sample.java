/* A file of the content with every key it can have, made from the examples of its shape. */
package org.plancatalogue.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.plancatalogue.shape.FileShape;
import org.plancatalogue.shape.Form;
import org.plancatalogue.shape.Key;
import org.plancatalogue.shape.Shape;

/** The whole file, and the places in it. */
record Sample(FileShape file, ObjectNode root) {
    static Sample of(FileShape file) {
        JsonNode root = file.example().isEmpty() ? value(file.form(), "", true) : Yaml.read(file.example());
        return new Sample(file, (ObjectNode) root);
    }

    /**
     * A value with its form.
     *
     * @param path the keys that lead to it
     */
    record Spot(List<String> path, Form form, boolean required) {
        /** The mapping in which it stands. */
        ObjectNode parent(ObjectNode root) {
            ObjectNode at = root;
            for (String key : path.subList(0, path.size() - 1)) {
                at = (ObjectNode) at.get(key);
            }
            return at;
        }

        String last() {
            return path.get(path.size() - 1);
        }
    }

    /** Every value of the file. */
    List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        collect(file.form(), root, List.of(), spots);
        return spots;
    }

    private static void collect(Form form, JsonNode node, List<String> path, List<Spot> spots) {
        if (form instanceof Shape shape) {
            for (Key key : shape.keys()) {
                if (node.has(key.name())) {
                    add(key.form(), node.get(key.name()), path, key.name(), key.required(), spots);
                }
            }
        } else if (form instanceof Form.Keyed keyed) {
            node.fieldNames().forEachRemaining(it -> add(keyed.value(), node.get(it), path, it, false, spots));
        }
    }

    private static void add(
            Form form, JsonNode node, List<String> path, String key, boolean required, List<Spot> spots) {
        List<String> longer = new ArrayList<>(path);
        longer.add(key);
        spots.add(new Spot(List.copyOf(longer), form, required));
        collect(form, node, longer, spots);
    }

    private static JsonNode value(Form form, String example, boolean whole) {
        if (!example.isEmpty()) {
            return Yaml.read(example);
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (form instanceof Shape shape) {
            shape.keys().stream()
                    .filter(it -> whole || it.required())
                    .forEach(it -> node.set(it.name(), value(it.form(), it.example(), whole)));
        } else if (form instanceof Form.Keyed keyed) {
            node.set(keyed.keys().example(), value(keyed.value(), "", !(keyed.value() instanceof Form.Again)));
        } else if (form instanceof Form.Again) {
            return Yaml.read("{reading: とりくみ, theme: product, lines: 25..27}");
        }
        return node;
    }
}
