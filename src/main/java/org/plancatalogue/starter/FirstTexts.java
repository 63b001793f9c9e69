/* The texts a catalogue begins with. */
package org.plancatalogue.starter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.plancatalogue.edit.Draft;

/**
 * The resources listed in {@code index.txt} with the town's names in their blanks, such as {@code {{name-ja}}}. In their
 * paths a leading {@code _} stands for a dot, which tools that build the tool leave out, and {@code plan} for the town's
 * plan.
 */
final class FirstTexts {
    private FirstTexts() {}

    static List<Draft> of(NewTown town) {
        return text("index.txt")
                .lines()
                .map(it -> new Draft(path(it, town), filled(text(it), town)))
                .toList();
    }

    private static String path(String resource, NewTown town) {
        return resource.replaceFirst("^_", ".").replaceFirst("/plan(?=\\.)", "/" + town.id());
    }

    private static String filled(String text, NewTown town) {
        String filled = text;
        for (Map.Entry<String, String> blank : town.blanks().entrySet()) {
            filled = filled.replace("{{" + blank.getKey() + "}}", blank.getValue());
        }
        return filled;
    }

    private static String text(String resource) {
        try (InputStream in = FirstTexts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the tool lacks its " + resource);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
