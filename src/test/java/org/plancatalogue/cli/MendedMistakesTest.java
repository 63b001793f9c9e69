/* Whatever mistake of the certain kind is made, one run of the fix command brings every file back. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;

class MendedMistakesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void inTheSmallWorld() throws IOException {
        World.small().writeTo(folder);
        assertThat(mended(texts(folder.resolve("content")), 100, 1)).isGreaterThan(90);
    }

    @Test
    void inTheRealContent() throws IOException {
        assertThat(mended(texts(Path.of("content")), 10, 10)).isGreaterThan(90);
    }

    /** Makes mistakes in so many files a run, of different nouns, and counts those that were made and mended. */
    private int mended(Map<String, String> right, int runs, int mistakes) throws IOException {
        int made = 0;
        Path content = folder.resolve("content");
        write(content, right);
        for (int run = 0; run < runs; run++) {
            Map<String, String> wrong = new TreeMap<>();
            Mistakes random = new Mistakes(right, run);
            for (String path : some(right, mistakes, run)) {
                wrong.put(path, random.in(path));
            }
            wrong.entrySet().removeIf(it -> it.getValue().equals(right.get(it.getKey())));
            write(content, wrong);
            Session session = Session.fix(folder, "--yes");
            assertThat(texts(content)).as("run %d: %s", run, session.out()).isEqualTo(right);
            assertThat(session.out()).endsWith("no problem is left\n");
            assertThat(session.exit()).isZero();
            made += wrong.size();
        }
        return made;
    }

    private static List<String> some(Map<String, String> files, int number, long seed) {
        Map<String, String> byNoun = new TreeMap<>();
        List<String> paths = new ArrayList<>(files.keySet());
        Collections.shuffle(paths, new Random(seed));
        paths.forEach(it -> byNoun.put(it.replaceFirst("\\..*", ""), it));
        List<String> nouns = new ArrayList<>(byNoun.values());
        Collections.shuffle(nouns, new Random(seed));
        return nouns.subList(0, Math.min(number, nouns.size()));
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            // What a build never reads is nothing to mend, nor is what only draws.
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(it -> !it.startsWith(folder.resolve("accepted")))
                    .filter(it -> it.toString().matches(".*\\.md|.*(site|vocabulary)\\.yaml"))
                    .toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private static void write(Path folder, Map<String, String> texts) {
        texts.forEach((path, text) -> {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.writeString(folder.resolve(path), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
