/* Reads the content folder. */
package org.plancatalogue.source;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Characters;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/**
 * Reads every text and image of a folder into memory. Whatever else stands there becomes a problem; links are not
 * followed, so that nothing outside the folder is read, and pipes are not opened, so that reading never waits.
 */
public final class SourceReader {
    private static final int LARGEST = 4 * 1024 * 1024;

    private final Problems problems;
    private final List<SourceText> texts = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private final Deque<Entry> folders = new ArrayDeque<>();

    private SourceReader(Problems problems) {
        this.problems = problems;
    }

    private record Entry(Path path, String relative) {
        Entry child(Path child) {
            String name = Characters.replaced(child.getFileName().toString()).replace('\n', '\uFFFD');
            return new Entry(child, relative.isEmpty() ? name : relative + "/" + name);
        }

        String name() {
            return relative.substring(relative.lastIndexOf('/') + 1);
        }
    }

    /** Reads a folder as it is now. */
    public static SourceTree read(Path folder, Problems problems) {
        SourceReader reader = new SourceReader(problems);
        if (Files.isDirectory(folder)) {
            reader.folders.add(new Entry(folder, ""));
        } else {
            problems.add(ProblemKind.FOLDER_UNREADABLE, Place.startOf(folder.toString()), folder.toString());
        }
        while (!reader.folders.isEmpty()) {
            reader.readFolder(reader.folders.remove());
        }
        return new SourceTree(reader.texts, reader.assets);
    }

    private void readFolder(Entry folder) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.path)) {
            for (Path child : children) {
                readEntry(folder.child(child));
            }
        } catch (IOException | DirectoryIteratorException e) {
            String told = folder.relative.isEmpty() ? folder.path.toString() : folder.relative;
            problems.add(ProblemKind.FOLDER_UNREADABLE, Place.startOf(told), told);
        }
    }

    private void readEntry(Entry entry) {
        if (FileName.isLeftAlone(entry.name())) {
            return;
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry.path, BasicFileAttributes.class, NOFOLLOW_LINKS);
            Optional<Problem> refusal = refusal(entry, attributes);
            if (refusal.isPresent()) {
                problems.add(refusal.get());
            } else if (attributes.isDirectory()) {
                folders.add(entry);
            } else {
                readFile(entry);
            }
        } catch (IOException e) {
            problems.add(ProblemKind.FILE_UNREADABLE, Place.startOf(entry.relative), reason(e));
        }
    }

    private static Optional<Problem> refusal(Entry entry, BasicFileAttributes attributes) {
        Place place = Place.startOf(entry.relative);
        String name = entry.name();
        boolean file = FileName.isText(name) || FileName.isImage(name);
        if (attributes.isSymbolicLink()) {
            return Optional.of(Problem.of(ProblemKind.SYMBOLIC_LINK, place));
        } else if (!FileName.isAllowed(name)) {
            return Optional.of(Problem.of(ProblemKind.BAD_FILE_NAME, place, name));
        } else if (attributes.isOther() || (attributes.isDirectory() && file)) {
            return Optional.of(Problem.of(ProblemKind.NOT_A_FILE, place));
        } else if (attributes.isRegularFile() && !file) {
            return Optional.of(Problem.of(ProblemKind.UNKNOWN_FILE, place));
        }
        return Optional.empty();
    }

    private void readFile(Entry entry) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(entry.path, NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            String limit = Integer.toString(LARGEST);
            problems.add(ProblemKind.FILE_TOO_LARGE, Place.startOf(entry.relative), limit);
        } else if (FileName.isText(entry.name())) {
            texts.add(Decoding.decode(entry.relative, bytes, problems));
        } else {
            assets.add(new Asset(entry.relative, bytes));
        }
    }

    private static String reason(IOException e) {
        boolean told = e instanceof FileSystemException f && f.getReason() != null;
        return told ? ((FileSystemException) e).getReason() : e.getClass().getSimpleName();
    }
}
