/* Another program of the machine. */
package org.plancatalogue.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Asks a program, which may not be there, and does not wait for it long. */
final class Program {
    private static final int SECONDS = 5;

    private Program() {}

    /** The lines it prints; empty where it is not there or fails. */
    static Optional<List<String>> lines(Path folder, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean done = process.waitFor(SECONDS, TimeUnit.SECONDS);
            return done && process.exitValue() == 0 ? Optional.of(text.lines().toList()) : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
