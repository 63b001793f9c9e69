/* The fixtures of the tests, by the code they are an example of. */
package org.plancatalogue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.World;
import org.plancatalogue.problem.ProblemKind;

/** All {@link Fixture fixtures} below the folders, in order of path. */
record Fixtures(List<Named> all) {
    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/problems"), Path.of("src/test/resources/defects"));

    private record Named(String name, Fixture fixture) {}

    static Fixtures read() {
        List<Named> all = new ArrayList<>();
        for (Path folder : FOLDERS) {
            files(folder)
                    .forEach(it -> all.add(new Named(
                            it.getFileName().toString().replaceFirst("\\.txt$", ""), Fixture.of(World.read(it)))));
        }
        return new Fixtures(List.copyOf(all));
    }

    /** The fixture named for the kind; else the shortest in which it is told. */
    Optional<Fixture> of(ProblemKind kind) {
        return all.stream()
                .filter(it -> it.fixture.expected().contains("[" + kind.code() + "]"))
                .min((a, b) -> rank(a, kind) - rank(b, kind))
                .map(Named::fixture);
    }

    private static int rank(Named it, ProblemKind kind) {
        return it.name.equals(kind.code()) ? 0 : it.fixture.expected().length();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
