/* Snippets for editors. */
package org.plancatalogue.editor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.shape.FileShape;
import org.plancatalogue.shape.Form;
import org.plancatalogue.shape.Key;
import org.plancatalogue.shape.Option;
import org.plancatalogue.shape.Shape;

/**
 * Snippets as Visual Studio Code reads them: pieces of texts, and the keys of front matter whose values can be chosen,
 * as editors complete no YAML within Markdown.
 */
final class Snippets {
    private final Known known;
    private final Map<String, Snippet> all = new LinkedHashMap<>();

    /** What is typed, what it is for in both languages, and the lines put in. */
    record Snippet(String scope, String about, List<String> lines) {}

    private Snippets(Known known) {
        this.known = known;
    }

    static Snippets of(Known known) {
        Snippets snippets = new Snippets(known);
        snippets.all.putAll(Pieces.of(known));
        FileShape.all().stream()
                .filter(FileShape::isFrontMatter)
                .flatMap(it -> keys(it.form()))
                .forEach(snippets::key);
        return snippets;
    }

    /** The keys of a form and of all the forms within it. */
    private static Stream<Key> keys(Form form) {
        if (form instanceof Form.Keyed keyed) {
            return keys(keyed.value());
        }
        return form instanceof Shape shape
                ? shape.keys().stream().flatMap(it -> Stream.concat(Stream.of(it), keys(it.form())))
                : Stream.empty();
    }

    private void key(Key key) {
        choices(key.form())
                .map(it -> new Snippet("markdown", Pieces.about(key.meaning()), List.of(key.name() + ": " + it)))
                .ifPresent(it -> all.putIfAbsent(key.name(), it));
    }

    private Optional<String> choices(Form form) {
        if (form instanceof Form.Listing listing) {
            return choices(listing.item()).map(it -> "[" + it + "$0]");
        } else if (form instanceof Form.Flag) {
            return Optional.of(choice(1, List.of("true", "false")));
        } else if (form instanceof Form.Choice choice) {
            return Optional.of(
                    choice(1, choice.options().stream().map(Option::value).toList()));
        }
        return form instanceof Form.Reference reference
                ? Optional.of(choice(1, known.values(reference.target())))
                : Optional.empty();
    }

    /** A place, by its number, at which one of some values is chosen; anything where there are none. */
    static String choice(int stop, List<String> values) {
        return values.isEmpty()
                ? "$" + stop
                : values.stream()
                        .map(it -> it.replaceAll("[\\\\,|]", "\\\\$0"))
                        .collect(Collectors.joining(",", "${" + stop + "|", "|}"));
    }

    String text() {
        ObjectNode file = Json.NODES.objectNode();
        for (Map.Entry<String, Snippet> entry : all.entrySet()) {
            ObjectNode snippet = file.putObject(entry.getKey());
            snippet.put("scope", entry.getValue().scope());
            snippet.put("prefix", entry.getKey());
            snippet.put("description", entry.getValue().about());
            ArrayNode body = snippet.putArray("body");
            entry.getValue().lines().forEach(body::add);
        }
        return Json.text(file);
    }
}
