/* A preview over a folder that a test changes. */
package org.plancatalogue.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.plancatalogue.World;
import org.plancatalogue.build.Settings;
import org.plancatalogue.lang.Lang;

/** Holds a copy of the templates and a small catalogue, serves them, and hears what is told. */
public final class Maintained implements AutoCloseable {
    private static final long LONGEST = 60;

    private final Path folder;
    private final BlockingQueue<Round> rounds = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Serving serving;
    private final Thread thread;

    private Maintained(Path folder, boolean follow, boolean verify) throws IOException {
        this.folder = folder;
        Path templates = folder.resolve("templates");
        if (!Files.exists(templates)) {
            copy(Path.of("templates"), templates);
        }
        Settings settings = new Settings(folder.resolve("content"), templates, Optional.empty());
        this.serving = Serving.begin(
                new Serving.Wishes(settings, 0, follow, verify, Lang.EN, it -> "content/" + it), rounds::add);
        this.thread = new Thread(serving::run, "serves");
        thread.setDaemon(true);
        thread.start();
    }

    /** The small sample, served. */
    public static Maintained small(Path folder) {
        World.small().writeTo(folder);
        return of(folder, false, false);
    }

    public static Maintained of(Path folder, boolean follow, boolean verify) {
        try {
            return new Maintained(folder, follow, verify);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address(String path) {
        return "http://localhost:" + serving.port() + path;
    }

    int port() {
        return serving.port();
    }

    /** A file below the folder, replaced in one step, so that nobody can see half of it. */
    public void write(String path, String text) {
        try {
            Path draft = Files.writeString(folder.resolve("draft"), text, StandardCharsets.UTF_8);
            Files.move(draft, folder.resolve(path), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String path) {
        return World.read(folder.resolve(path));
    }

    public void replace(String path, String passage, String with) {
        String text = read(path);
        if (!text.contains(passage)) {
            throw new AssertionError(path + " does not contain " + passage);
        }
        write(path, text.replace(passage, with));
    }

    /** The next round of a kind. */
    public Round awaitRound(Round.Kind kind) {
        try {
            while (true) {
                Round round = rounds.poll(LONGEST, TimeUnit.SECONDS);
                if (round == null) {
                    throw new AssertionError("nothing was told of a change");
                } else if (round.kind() == kind) {
                    return round;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> get(String path) {
        try {
            return client.send(HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Listens as a page does; each line that is not empty. */
    BlockingQueue<String> listen(String page, int number) throws IOException {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        var stream = URI.create(address("/_live/events?number=" + number + "&page=" + page))
                .toURL()
                .openStream();
        Thread reader = new Thread(() -> {
            try (var in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                in.lines().filter(it -> !it.isEmpty()).forEach(lines::add);
            } catch (IOException | UncheckedIOException e) {
                lines.add("closed");
            }
        });
        reader.setDaemon(true);
        reader.start();
        return lines;
    }

    static String next(BlockingQueue<String> lines) throws InterruptedException {
        return Optional.ofNullable(lines.poll(LONGEST, TimeUnit.SECONDS)).orElse("nothing");
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        serving.close();
    }
}
