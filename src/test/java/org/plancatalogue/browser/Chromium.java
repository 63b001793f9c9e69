/* The process of a browser without a window. */
package org.plancatalogue.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A running browser with a fresh profile, both gone after {@link #close}. */
record Chromium(Process process, Path profile, URI address) implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> OPTIONS = List.of(
            "--headless=new",
            "--disable-gpu",
            "--disable-quic",
            // The shared memory of a container is too small for a browser.
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--remote-debugging-port=0");
    private static final int SECONDS_TO_START = 30;
    private static final int SECONDS_TO_END = 5;

    /** The program, looked for in the folders of a search path such as {@code /usr/local/bin:/usr/bin}. */
    static Optional<Path> in(String folders) {
        return NAMES.stream()
                .flatMap(name -> Stream.of(folders.split(Pattern.quote(File.pathSeparator)))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The program; where there is none, the tests fail in continuous integration and are skipped elsewhere. */
    static Path demand(Optional<Path> program, boolean continuousIntegration) {
        return program.orElseGet(() -> continuousIntegration
                ? fail("install chromium: the browser tests must run in continuous integration")
                : abort("the browser tests are skipped: no chromium, chromium-browser or google-chrome on the PATH"));
    }

    static Chromium start(Path program) {
        try {
            Path profile = Files.createTempDirectory("browser-test");
            List<String> command = new ArrayList<>(List.of(program.toString()));
            command.addAll(OPTIONS);
            // The sandbox refuses to run as root.
            if (System.getProperty("user.name").equals("root")) {
                command.add("--no-sandbox");
            }
            command.addAll(List.of("--user-data-dir=" + profile, "about:blank"));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(profile.resolve("output.txt").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            return new Chromium(process, profile, address(process, profile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the browser listens; it writes the port and the path into a file once it does. */
    private static URI address(Process process, Path profile) throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (process.isAlive() && System.nanoTime() < end) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            ends(process, 20, TimeUnit.MILLISECONDS);
        }
        end(process);
        throw new IOException("the browser did not start:\n" + Files.readString(profile.resolve("output.txt")));
    }

    @Override
    public void close() {
        if (!ends(process, SECONDS_TO_END, TimeUnit.SECONDS)) {
            end(process);
        }
        delete(profile);
    }

    private static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        ends(process, SECONDS_TO_END, TimeUnit.SECONDS);
    }

    private static boolean ends(Process process, int time, TimeUnit unit) {
        try {
            return process.waitFor(time, unit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What a last helper process still holds or writes may stay: the folder is a temporary one. */
    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
