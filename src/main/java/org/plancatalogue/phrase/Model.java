/* The learnt weights that tell where a Japanese phrase ends. */
package org.plancatalogue.phrase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;

/**
 * The model of BudouX: a weight for the letters, pairs and triples of letters around a place. A phrase ends where their
 * sum is more than half of all weights.
 *
 * <p>Example: 今日は天気です。 has one such place, before 天.
 */
final class Model {
    private static final String FILE = "ja.json";

    private static final Window[] WINDOWS = {
        new Window("UW1", 1, -3, 1),
        new Window("UW2", 2, -2, 1),
        new Window("UW3", 3, -1, 1),
        new Window("UW4", 4, 0, 1),
        new Window("UW5", 5, 1, 1),
        new Window("UW6", 6, 2, 1),
        new Window("BW1", 7, -2, 2),
        new Window("BW2", 8, -1, 2),
        new Window("BW3", 9, 0, 2),
        new Window("TW1", 10, -3, 3),
        new Window("TW2", 11, -2, 3),
        new Window("TW3", 12, -1, 3),
        new Window("TW4", 13, 0, 3)
    };

    /** A kind of weights, and where its letters begin and how many they are, seen from the place. */
    private record Window(String name, long kind, int from, int length) {
        /** Kind and letters as one number, 16 bits a letter. */
        private long key(CharSequence text, int start) {
            long key = kind;
            for (int i = start; i < start + length; i++) {
                key = (key << Character.SIZE) | text.charAt(i);
            }
            return key;
        }
    }

    private final Weights weights;

    private Model(Weights weights) {
        this.weights = weights;
    }

    static Model japanese() {
        try (InputStream file = Objects.requireNonNull(Model.class.getResourceAsStream(FILE))) {
            return of(new ObjectMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model of(JsonNode kinds) {
        int size = 0;
        for (JsonNode kind : kinds) {
            size += kind.size();
        }
        Weights weights = new Weights(size);
        for (Window window : WINDOWS) {
            for (Map.Entry<String, JsonNode> weight : kinds.path(window.name()).properties()) {
                weights.put(window.key(weight.getKey(), 0), weight.getValue().intValue());
            }
        }
        return new Model(weights);
    }

    /** Whether a phrase ends before the letter; {@code at} lies within the text and is not 0. */
    boolean endsBefore(CharSequence text, int at) {
        int sum = 0;
        for (Window window : WINDOWS) {
            int start = at + window.from;
            if (start >= 0 && start + window.length <= text.length()) {
                sum += weights.of(window.key(text, start));
            }
        }
        return 2 * sum > weights.total();
    }
}
