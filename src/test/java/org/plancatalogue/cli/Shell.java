/* A command as a shell runs it. */
package org.plancatalogue.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a real process prints, told as a session is. */
final class Shell {
    private Shell() {}

    static Session run(Path folder, String command) {
        return run(folder, command, Map.of());
    }

    /**
     * Runs a command in a folder.
     *
     * @param more of the environment; the language is English unless this says otherwise
     */
    static Session run(Path folder, String command, Map<String, String> more) {
        try {
            Path out = Files.createTempFile("shell", ".out");
            Path err = Files.createTempFile("shell", ".err");
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
            builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "JAVA_HOME", System.getProperty("java.home")));
            builder.environment().putAll(more);
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("does not end: " + command);
            }
            Session session = Session.of(process.exitValue(), read(out), read(err), folder);
            Files.delete(out);
            Files.delete(err);
            return session;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a command that goes on, waits for the address it prints, and gives what stands there; then ends it. */
    static String served(Path folder, String command) {
        try {
            Process process = new ProcessBuilder("sh", "-c", "exec " + command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            StringBuilder printed = new StringBuilder();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                String address = lines.lines()
                        .peek(it -> printed.append(it).append('\n'))
                        .flatMap(it -> Pattern.compile("http://\\S+/")
                                .matcher(it)
                                .results()
                                .map(MatchResult::group))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no address was printed: " + printed));
                try (InputStream page = URI.create(address).toURL().openStream()) {
                    return new String(page.readAllBytes(), StandardCharsets.UTF_8);
                }
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
