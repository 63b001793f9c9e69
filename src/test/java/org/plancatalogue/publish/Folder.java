/* A folder on disk as one value, for tests. */
package org.plancatalogue.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Reads and writes whole folders. */
final class Folder {
    private Folder() {}

    /** What a folder holds, from path to text, the manifest left out; empty when it is not there. */
    static Map<String, String> read(Path folder) {
        Map<String, String> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try {
            for (Path leaf : Tree.leaves(folder)) {
                Path path = folder.resolve(leaf);
                found.put(leaf.toString(), text(path));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        found.remove(Manifest.NAME);
        return found;
    }

    private static String text(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            return "-> " + Files.readSymbolicLink(path);
        }
        return Files.isDirectory(path) ? "(empty folder)" : Files.readString(path);
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
