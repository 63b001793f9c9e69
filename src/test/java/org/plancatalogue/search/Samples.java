/* The files of samples beside the tests of the search. */
package org.plancatalogue.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Lines of a file, its comments left out, each cut at a separator. */
public final class Samples {
    private Samples() {}

    static List<List<String>> cut(String file, String separator) {
        try {
            return Files.readAllLines(Path.of("src/test/resources/search", file)).stream()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .map(it -> Arrays.asList(it.split(separator, -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A query that a person has judged.
     *
     * @param lang of the page it is asked on
     * @param right where the first answer may lead
     */
    public record Judged(String lang, String query, List<String> right) {}

    public static List<Judged> judged() {
        return judged("judged.txt");
    }

    /** Queries by which the search was never changed. */
    public static List<Judged> unseen() {
        return judged("unseen.txt");
    }

    private static List<Judged> judged(String file) {
        return cut(file, "  ").stream()
                .map(it -> new Judged(it.get(0), it.get(1), List.of(it.get(2).split(" \\| ", -1))))
                .toList();
    }
}
