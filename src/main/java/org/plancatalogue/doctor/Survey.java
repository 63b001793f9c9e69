/* Looks at the real machine. */
package org.plancatalogue.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads everything that the checks look at, and changes nothing.
 *
 * @param home the folder of the launcher
 */
public record Survey(Path home, Path content, Path site, Map<String, String> environment) {
    public Machine machine() {
        Path target = site.toAbsolutePath().normalize();
        return new Machine(
                System.getProperty("os.name", ""),
                environment,
                java(),
                launcher(),
                new Machine.Folder(shown(content), Files.isDirectory(content), Files.isWritable(content)),
                Entries.of(content),
                beside(target),
                new Machine.Site(
                        shown(site),
                        String.valueOf(target.getFileName()),
                        Files.isWritable(existing(target)) && (Files.notExists(target) || Files.isWritable(target)),
                        free(existing(target))),
                fonts(),
                git());
    }

    private static Machine.Java java() {
        String home = System.getProperty("java.home", "");
        boolean compiler =
                Stream.of("javac", "javac.exe").anyMatch(it -> Files.isRegularFile(Path.of(home, "bin", it)));
        return new Machine.Java(
                Runtime.version().feature(), home, compiler, System.getProperty("sun.jnu.encoding", ""));
    }

    private Optional<Machine.Launcher> launcher() {
        Path file = home.resolve("catalogue");
        Path sources = home.resolve("src/main/java");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        boolean built = Files.isDirectory(sources);
        return Optional.of(new Machine.Launcher(Files.isExecutable(file), built, built && isStale(sources)));
    }

    /** The launcher marks when it began to build. */
    private boolean isStale(Path sources) {
        File stamp = home.resolve("target/launcher.stamp").toFile();
        try (Stream<Path> files = Files.walk(sources)) {
            return files.anyMatch(it -> it.toFile().lastModified() > stamp.lastModified());
        } catch (IOException unreadable) {
            return true;
        }
    }

    private static List<String> beside(Path target) {
        String[] names = existing(target).toFile().list((folder, name) -> name.startsWith("." + target.getFileName()));
        return names == null ? List.of() : List.of(names);
    }

    /** The folder that holds the site, or the nearest above it that is there. */
    private static Path existing(Path target) {
        return Stream.iterate(target.getParent(), it -> it != null, Path::getParent)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(target.getRoot());
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    private Optional<Integer> fonts() {
        return Program.lines(home, "fc-list", ":lang=ja", "family").map(List::size);
    }

    private Optional<Map<String, String>> git() {
        Path folder = Files.isDirectory(content) ? content : home;
        return Program.lines(folder, "git", "rev-parse", "--is-inside-work-tree")
                .map(it -> settings(folder));
    }

    private static Map<String, String> settings(Path folder) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String name : List.of("core.autocrlf", "core.precomposeunicode")) {
            Program.lines(folder, "git", "config", "--get", name)
                    .flatMap(it -> it.stream().findFirst())
                    .ifPresent(it -> settings.put(name, it));
        }
        return settings;
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }
}
