/* The files of a folder, to be checked as a site. */
package org.plancatalogue.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** Lists a folder on disk; a file is read when its turn comes. The store of a version control system is passed over. */
public record SiteFolder(Path root) {
    private static final Set<String> TEXTS = Set.of(
            "", "html", "htm", "svg", "css", "js", "mjs", "json", "jsonld", "webmanifest", "xml", "txt", "csv", "md");

    /** The files in order of path. */
    public List<Stored> files() throws IOException {
        List<Stored> files = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.endsWith(".git") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Files.isRegularFile(file)) {
                    files.add(stored(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Stored::path));
        return List.copyOf(files);
    }

    /** The text of a file, from which an excerpt is shown beside a problem; empty for a file that is no text. */
    public Optional<SourceText> text(String path) {
        Path file = root.resolve(path);
        return TEXTS.contains(new SitePath(path).extension()) && Files.isRegularFile(file)
                ? Optional.of(new SourceText(
                        path, SiteFile.of(new SitePath(path), read(file)).text()))
                : Optional.empty();
    }

    private Stored stored(Path file) {
        // Name by name: on Linux a backslash is a letter of a name and divides nothing.
        String path = StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
        return new Stored(new SitePath(path), () -> read(file));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
