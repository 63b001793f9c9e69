/* The content folder, to be changed. */
package org.plancatalogue.edit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Repair;
import org.plancatalogue.source.SourceTree;

/** Puts repairs into the files of the content. What is or lies behind a symbolic link is left alone. */
public final class ContentFolder {
    private final Path root;

    public ContentFolder(Path root) {
        this.root = root;
    }

    /** What the repairs of a build make of the files as they are now; a file that cannot be read any more is left out. */
    public List<Revision> revise(List<Problem> problems, SourceTree tree) {
        return Repairs.byFile(problems, tree).entrySet().stream()
                .flatMap(it -> revise(it).stream())
                .toList();
    }

    private Optional<Revision> revise(Map.Entry<String, List<Repair>> repairs) {
        try {
            return Optional.of(Revision.of(repairs.getKey(), read(repairs.getKey()), repairs.getValue()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes the repairs of a revision into the file as it is now: it may have changed since the revision was made. */
    public Written write(Revision revision) {
        String file = revision.file();
        if (isLinked(file)) {
            return Written.failed(Problem.of(ProblemKind.SYMBOLIC_LINK, Place.startOf(file)));
        }
        try {
            Revision now = Revision.of(file, read(file), revision.made());
            if (!now.made().isEmpty()) {
                FileSwap.replace(root.resolve(file), now.after().getBytes(UTF_8));
            }
            return Written.of(now);
        } catch (IOException e) {
            return Written.failed(
                    Problem.of(ProblemKind.TARGET_UNWRITABLE, Place.startOf(file), file, FileSwap.reason(e)));
        }
    }

    /** A file's text as its bytes hold it; empty where it cannot be read. */
    public Optional<String> text(String file) {
        try {
            return Optional.of(read(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Writes a whole file, new or old, and tells why it could not. */
    public Optional<Problem> write(Draft draft) {
        Path file = root.resolve(draft.file());
        if (isLinked(draft.file())) {
            return Optional.of(Problem.of(ProblemKind.SYMBOLIC_LINK, Place.startOf(draft.file())));
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.notExists(file)) {
                Files.createFile(file);
            }
            FileSwap.replace(file, draft.text().getBytes(UTF_8));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problem.of(
                    ProblemKind.TARGET_UNWRITABLE, Place.startOf(draft.file()), draft.file(), FileSwap.reason(e)));
        }
    }

    /** Writes a file that must not be there yet, and tells why it could not. */
    public Optional<Problem> create(Draft draft) {
        return Files.exists(root.resolve(draft.file()))
                ? Optional.of(unwritable(draft.file(), "FileAlreadyExists"))
                : write(draft);
    }

    /** Puts a copy of a file of any kind where nothing stands, and tells why it could not. */
    public Optional<Problem> copy(String from, String to) {
        return change(to, file -> Files.copy(root.resolve(from), file));
    }

    /** Deletes a file, and tells why it could not. */
    public Optional<Problem> delete(String file) {
        return change(file, Files::delete);
    }

    private interface Operation {
        void on(Path file) throws IOException;
    }

    private Optional<Problem> change(String file, Operation operation) {
        if (isLinked(file)) {
            return Optional.of(Problem.of(ProblemKind.SYMBOLIC_LINK, Place.startOf(file)));
        }
        try {
            operation.on(root.resolve(file));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(unwritable(file, FileSwap.reason(e)));
        }
    }

    private static Problem unwritable(String file, String reason) {
        return Problem.of(ProblemKind.TARGET_UNWRITABLE, Place.startOf(file), file, reason);
    }

    /** Decodes strictly, so that what is not repaired is written back byte for byte. */
    private String read(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(root.resolve(file));
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    /** Whether one of the names below the folder, the file's own included, is a symbolic link or climbs out. */
    private boolean isLinked(String file) {
        Path at = root;
        for (Path name : Path.of(file)) {
            at = at.resolve(name);
            if (Files.isSymbolicLink(at) || name.toString().equals("..")) {
                return true;
            }
        }
        return false;
    }
}
