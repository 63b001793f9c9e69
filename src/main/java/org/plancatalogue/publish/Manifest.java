/* The list of the files that are ours. */
package org.plancatalogue.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plancatalogue.web.Digest;
import org.plancatalogue.web.SiteFile;

/**
 * The file {@code .catalogue-manifest} in a published site: a line for each file, with its SHA-256 and its path, in the
 * form that {@code sha256sum --check} reads. What it does not list is not ours.
 */
record Manifest(Set<String> paths) {
    static final String NAME = ".catalogue-manifest";

    private static final Pattern LINE = Pattern.compile("[0-9a-f]{64}  (.+)");

    Manifest {
        paths = Set.copyOf(paths);
    }

    /** The manifest of a folder; empty when it has none, or one that this program cannot have written. */
    static Optional<Manifest> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.lines().allMatch(it -> LINE.matcher(it).matches())
                ? Optional.of(new Manifest(text.lines().map(Manifest::path).collect(Collectors.toSet())))
                : Optional.empty();
    }

    private static String path(String line) {
        return line.substring(66);
    }

    /** The manifest's text for the files of a site. */
    static byte[] textOf(Collection<SiteFile> files) {
        return files.stream()
                .sorted((a, b) -> a.path().compareTo(b.path()))
                .map(it -> Digest.of(it.bytes()) + "  " + it.path() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    boolean lists(String path) {
        return paths.contains(path);
    }

    /** Whether a file on disk, not a link, has exactly these bytes. */
    static boolean holds(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }
}
