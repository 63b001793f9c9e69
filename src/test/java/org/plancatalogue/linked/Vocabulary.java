/* What schema.org defines, as far as pages use it. */
package org.plancatalogue.linked;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plancatalogue.World;

/**
 * The types of {@code schema-org/vocabulary.txt}.
 *
 * @param known the properties that a type may have
 * @param needed those that it must have
 * @param addresses the properties whose values are addresses
 */
record Vocabulary(Map<String, Set<String>> known, Map<String, Set<String>> needed, Set<String> addresses) {
    static final String SPACE = "https://schema.org/";

    static Vocabulary read() {
        Vocabulary read = new Vocabulary(new TreeMap<>(), new TreeMap<>(), new TreeSet<>());
        World.read(Path.of("src/test/resources/schema-org/vocabulary.txt"))
                .lines()
                .filter(it -> !it.startsWith("#"))
                .forEach(read::add);
        return read;
    }

    /** None for a type it does not know. */
    Set<String> known(String type) {
        return known.getOrDefault(type, Set.of());
    }

    Set<String> needed(String type) {
        return needed.getOrDefault(type, Set.of());
    }

    private void add(String line) {
        String type = line.substring(0, line.indexOf(':'));
        Set<String> all = known.computeIfAbsent(type, it -> new TreeSet<>());
        Set<String> must = needed.computeIfAbsent(type, it -> new TreeSet<>());
        Arrays.stream(line.substring(line.indexOf(':') + 2).split(" ", -1)).forEach(written -> {
            String name = written.replaceAll("[!@]", "");
            all.add(name);
            if (written.contains("!")) {
                must.add(name);
            }
            if (written.endsWith("@")) {
                addresses.add(name);
            }
        });
    }

    /** The context that stands at the address of schema.org, by which terms become addresses; it knows no others. */
    JsonObject context() {
        JsonObjectBuilder terms = Json.createObjectBuilder();
        known.forEach((type, properties) -> {
            terms.add(type, SPACE + type);
            properties.forEach(it -> {
                JsonObjectBuilder term = Json.createObjectBuilder().add("@id", SPACE + it);
                terms.add(it, addresses.contains(it) ? term.add("@type", "@id") : term);
            });
        });
        return Json.createObjectBuilder().add("@context", terms).build();
    }
}
