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
import java.util.Deque;
import java.util.Optional;
import java.util.SortedMap;
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

    private final SortedMap<String, Found> found;
    private final Deque<Entry> folders = new ArrayDeque<>();

    /** @param found by path; what is read is put into it */
    SourceReader(SortedMap<String, Found> found) {
        this.found = found;
    }

    /** Reads a folder as it is now. */
    public static SourceTree read(Path folder, Problems problems) {
        return new SourceFolder(folder).tree(problems);
    }

    void read(Path folder) {
        if (Files.isDirectory(folder)) {
            folders.add(new Entry(folder, ""));
            readFolders();
        } else {
            found.put("", unreadable(folder.toString()));
        }
    }

    /** Reads a file, or a folder with everything in it. */
    void read(Entry entry) {
        readEntry(entry);
        readFolders();
    }

    /** Whether what lies in it is read. */
    boolean isEntered(Entry folder) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(folder.path(), BasicFileAttributes.class, NOFOLLOW_LINKS);
            return attributes.isDirectory() && refusal(folder, attributes).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private void readFolders() {
        while (!folders.isEmpty()) {
            readFolder(folders.remove());
        }
    }

    private void readFolder(Entry folder) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder.path())) {
            for (Path child : children) {
                readEntry(folder.child(child));
            }
        } catch (IOException | DirectoryIteratorException e) {
            found.put(
                    folder.relative(),
                    unreadable(folder.relative().isEmpty() ? folder.path().toString() : folder.relative()));
        }
    }

    private static Found unreadable(String folder) {
        return Found.of(Problem.of(ProblemKind.FOLDER_UNREADABLE, Place.startOf(folder), folder));
    }

    private void readEntry(Entry entry) {
        if (FileName.isLeftAlone(entry.name())) {
            return;
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry.path(), BasicFileAttributes.class, NOFOLLOW_LINKS);
            Optional<Problem> refusal = refusal(entry, attributes);
            if (refusal.isPresent()) {
                found.put(entry.relative(), Found.of(refusal.get()));
            } else if (attributes.isDirectory()) {
                folders.add(entry);
            } else {
                found.put(entry.relative(), file(entry));
            }
        } catch (IOException e) {
            found.put(
                    entry.relative(),
                    Found.of(Problem.of(ProblemKind.FILE_UNREADABLE, Place.startOf(entry.relative()), reason(e))));
        }
    }

    private static Optional<Problem> refusal(Entry entry, BasicFileAttributes attributes) {
        Place place = Place.startOf(entry.relative());
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

    private static Found file(Entry entry) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(entry.path(), NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            String limit = Integer.toString(LARGEST);
            return Found.of(Problem.of(ProblemKind.FILE_TOO_LARGE, Place.startOf(entry.relative()), limit));
        } else if (FileName.isText(entry.name())) {
            Problems problems = new Problems();
            SourceText text = Decoding.decode(entry.relative(), bytes, problems);
            return Found.of(text, problems.all());
        }
        return Found.of(new Asset(entry.relative(), bytes));
    }

    private static String reason(IOException e) {
        boolean told = e instanceof FileSystemException f && f.getReason() != null;
        return told ? ((FileSystemException) e).getReason() : e.getClass().getSimpleName();
    }
}
