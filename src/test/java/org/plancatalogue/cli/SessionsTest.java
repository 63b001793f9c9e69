/* Sessions of every command, good and bad, in both languages, held to the letter. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.Golden;

class SessionsTest {
    /** What it finds depends on the machine; {@code doctor/machines.txt} holds what it says of invented ones. */
    private static final Set<String> ELSEWHERE = Set.of("doctor", "serve");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Path> files() {
        return Sessions.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSessionIsAsItWasApproved(Path file) {
        Golden.assertApproved(file, Sessions.run(file, folder));
    }

    @Test
    void everyCommandOfTranslatorsAndWritersHasASession() {
        List<String> names =
                Sessions.files().map(it -> it.getFileName().toString()).toList();
        Set<String> commands = Commands.in(Session.PLAIN).getSubcommands().keySet().stream()
                .filter(it -> !ELSEWHERE.contains(it))
                .collect(Collectors.toSet());

        assertThat(commands).allMatch(it -> names.stream().anyMatch(name -> name.startsWith(it + "-")));
    }
}
