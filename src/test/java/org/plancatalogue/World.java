/* A small complete catalogue, changed in one text, built with the real templates. */
package org.plancatalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plancatalogue.build.Build;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Progress;
import org.plancatalogue.build.Settings;
import org.plancatalogue.web.SiteFile;

/**
 * The sample of {@code worlds/small.txt} with some of its files replaced. A file of the changes that holds only
 * {@code (removed)} is taken away.
 */
public final class World {
    private static final Path SAMPLE = Path.of("src/test/resources/worlds/small.txt");

    private final Map<String, String> files;

    private World(Map<String, String> files) {
        this.files = files;
    }

    public static World small() {
        return new World(files(read(SAMPLE)));
    }

    public World with(String changes) {
        Map<String, String> changed = new TreeMap<>(files);
        files(changes).forEach((path, text) -> {
            if (text.strip().equals("(removed)")) {
                changed.remove(path);
            } else {
                changed.put(path, text);
            }
        });
        return new World(changed);
    }

    /** One file with a passage replaced, which must be there. */
    public World replacing(String path, String passage, String with) {
        String text = files.get(path);
        if (text == null || !text.contains(passage)) {
            throw new IllegalArgumentException(path + " does not contain: " + passage);
        }
        Map<String, String> changed = new TreeMap<>(files);
        changed.put(path, text.replace(passage, with));
        return new World(changed);
    }

    /** Writes the files below a folder, which then holds {@code content}. */
    public World writeTo(Path folder) {
        files.forEach((path, text) -> write(folder.resolve(path), text));
        return this;
    }

    public BuildResult build(Path folder) {
        writeTo(folder);
        return Build.run(
                new Settings(folder.resolve("content"), Path.of("templates"), Optional.empty()), Progress.SILENT);
    }

    private static Map<String, String> files(String text) {
        Map<String, String> files = new TreeMap<>();
        for (SiteFile file : SiteText.files(text)) {
            files.put(file.path().value(), file.text());
        }
        return files;
    }

    public static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
