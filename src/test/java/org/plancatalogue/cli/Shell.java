/* A command as a shell runs it. */
package org.plancatalogue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

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

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
