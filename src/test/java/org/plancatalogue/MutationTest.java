/* Every slip that breaks a reader's path is told at its line; no other one stops the site. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.PlainContent.Line;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Progress;
import org.plancatalogue.build.Rebuilding;
import org.plancatalogue.build.Settings;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Severity;

/**
 * Changes the real content as writers do by mistake, one mistake at a time, builds it and compares what is told with
 * what {@link Oracle} expects. {@code -Dmutation.seed=7} runs one seed alone.
 */
class MutationTest {
    private static final Set<String> SETTINGS = Set.of("site.yaml", "vocabulary.yaml", "timeline.yaml");

    private static final int SEEDS = 500;
    private static final int WORKERS = Runtime.getRuntime().availableProcessors();

    private final PlainContent original = read(Path.of("content"));

    /** Folders that hold the original content, one for each worker, with what is known of it. */
    private final BlockingQueue<Bench> benches = new LinkedBlockingQueue<>();

    /** Only what a slip touches is worked out again; that this gives what a build gives is held elsewhere. */
    private record Bench(Path folder, Rebuilding rebuilding) {
        static Bench of(Path folder) {
            Settings settings = new Settings(folder, Path.of("templates"), Optional.empty());
            return new Bench(folder, new Rebuilding(settings, Progress.SILENT));
        }

        BuildResult built(List<String> touched) {
            touched.forEach(it -> rebuilding.changed(folder.resolve(it)));
            return rebuilding.reviewed(rebuilding.draft(), Progress.SILENT).built(Progress.SILENT);
        }
    }

    @TempDir
    private Path temporary = Path.of("");

    @Test
    void theOracleFindsNothingInTheContentAsItIs() {
        assertThat(Oracle.broken(original)).isEmpty();
    }

    @Test
    void everySlipIsToldAtItsLine() throws Exception {
        IntStream.range(0, WORKERS).forEach(it -> prepare(temporary.resolve("content-" + it)));
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        List<Future<List<String>>> judged = new ArrayList<>();
        seeds().forEach(seed -> judged.add(workers.submit(() -> judged(seed))));
        List<String> faults = new ArrayList<>();
        for (Future<List<String>> it : judged) {
            faults.addAll(it.get());
        }
        workers.shutdown();

        assertThat(faults).isEmpty();
    }

    private static IntStream seeds() {
        Optional<Integer> one = Optional.ofNullable(Integer.getInteger("mutation.seed"));
        return one.map(IntStream::of).orElseGet(() -> IntStream.range(0, SEEDS));
    }

    /** What is wrong with the answer to the slip of a seed. */
    private List<String> judged(int seed) throws InterruptedException {
        Mutation mutation = Mutation.of(original, seed);
        Bench bench = benches.take();
        List<String> touched = original.differences(mutation.content());
        try {
            change(bench.folder(), original, mutation.content());
            BuildResult built = bench.built(touched);
            return faults(mutation, built).stream()
                    .map(it -> "seed " + seed + ": " + it)
                    .toList();
        } catch (RuntimeException e) {
            return List.of("seed " + seed + ": " + words(mutation) + " threw " + e);
        } finally {
            change(bench.folder(), mutation.content(), original);
            touched.forEach(it -> bench.rebuilding().changed(bench.folder().resolve(it)));
            benches.add(bench);
        }
    }

    private List<String> faults(Mutation mutation, BuildResult built) {
        Set<Line> expected = Oracle.broken(mutation.content());
        List<String> faults = new ArrayList<>();
        Set<Line> told = lines(built);
        if (!told.containsAll(expected)) {
            faults.add("not all told");
        }
        List<String> touched = original.differences(mutation.content());
        if (told.stream().anyMatch(it -> !expected.contains(it) && !touched.contains(it.file()))) {
            faults.add("more told");
        }
        if (built.publishable() != expected.isEmpty()) {
            faults.add(built.publishable() ? "published" : "stopped");
        }
        if (mutation.kind() == Mutation.Kind.SAME_TEXT_IN_OTHER_BYTES
                && !built.files().equals(RealSite.BUILT.files())) {
            faults.add("other bytes");
        }
        if (repairsElsewhere(mutation, touched, built)) {
            faults.add("repairs what is right");
        }
        built.problems().stream()
                .filter(it -> !isThere(it, mutation.content(), built))
                .forEach(it -> faults.add("told of a file that is not there"));
        return faults.isEmpty()
                ? List.of()
                : List.of(String.join(", ", faults) + "\n  " + words(mutation) + "\n  expected: " + expected
                        + "\n  told: "
                        + built.problems().stream()
                                .map(it -> it.place() + " " + it.kind())
                                .toList());
    }

    private static Set<Line> lines(BuildResult built) {
        return built.problems().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .map(it -> new Line(it.place().file(), it.place().position().line()))
                .collect(Collectors.toSet());
    }

    /**
     * Whether a file that the slip did not touch would be changed: a follow-on is not mended where it is told. Only what
     * a page was that is gone in both languages may be found under its name in another place.
     */
    private static boolean repairsElsewhere(Mutation mutation, List<String> touched, BuildResult built) {
        return built.problems().stream()
                .filter(it ->
                        it.kind() != ProblemKind.MOVED_LINK || !mutation.kind().takesBoth())
                .flatMap(it -> it.repair().stream())
                .anyMatch(it -> !touched.contains(it.place().file()));
    }

    /** A problem lies in a file or folder of the content, in one that was there before, or in a page that was built. */
    private boolean isThere(Problem problem, PlainContent content, BuildResult built) {
        String file = problem.place().file();
        Optional<String> page = problem.place().sitePath();
        return page.isPresent()
                ? built.publishable()
                        && built.files().stream()
                                .anyMatch(it -> it.path().value().equals(page.get()))
                : Stream.of(content, original)
                        .flatMap(it -> it.files().keySet().stream())
                        .anyMatch(it -> it.equals(file) || it.startsWith(file + "/"));
    }

    /** The slip in words: its kind and the lines that changed. */
    private String words(Mutation mutation) {
        PlainContent changed = mutation.content();
        StringBuilder words = new StringBuilder(mutation.kind().toString());
        for (String file : original.differences(changed)) {
            List<String> before = original.text(file).lines().toList();
            List<String> after = changed.text(file).lines().toList();
            Set<String> lines = new HashSet<>(before);
            boolean both = original.has(file) && changed.has(file);
            words.append(' ').append(original.has(file) ? "-" : "+").append(file);
            after.stream()
                    .filter(it -> both && !lines.contains(it))
                    .limit(3)
                    .forEach(it -> words.append(" | ").append(it));
        }
        return words.toString();
    }

    private static PlainContent read(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            // Texts and settings: neither what a build never reads nor what only draws is a place for these slips.
            all.filter(it -> it.toString().endsWith(".md")
                            || SETTINGS.contains(it.getFileName().toString()))
                    .forEach(it -> files.put(folder.relativize(it).toString().replace('\\', '/'), World.read(it)));
            return new PlainContent(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(Path folder) {
        change(folder, new PlainContent(Map.of()), original);
        copyOthers(Path.of("content"), folder);
        benches.add(Bench.of(folder));
    }

    /** Pictures and what only draws. */
    private void copyOthers(Path content, Path folder) {
        try (Stream<Path> all = Files.walk(content)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(content.relativize(file).toString());
                // The register would tell once more what is lost; its own rules have their own tests.
                boolean left = file.startsWith(content.resolve("accepted")) || file.endsWith("addresses.yaml");
                if (!Files.exists(copy) && !left) {
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void change(Path folder, PlainContent from, PlainContent to) {
        try {
            for (String file : new TreeSet<>(from.differences(to))) {
                Path path = folder.resolve(file);
                if (to.has(file)) {
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, to.written(file));
                } else {
                    Files.delete(path);
                    deleteEmpty(path.getParent());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteEmpty(Path folder) throws IOException {
        boolean empty;
        try (Stream<Path> all = Files.list(folder)) {
            empty = all.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(folder);
        }
    }
}
