/* Writes what a change of address changes. */
package org.plancatalogue.edit.move;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.problem.Problem;

/**
 * Writes the new files first, then those that are changed, and deletes the old ones last. When a file cannot be written,
 * those written before are brought back, so that the content is as it was.
 */
public final class Mover {
    private final ContentFolder folder;
    private final Deque<Step> done = new ArrayDeque<>();

    public Mover(ContentFolder folder) {
        this.folder = folder;
    }

    /** Something done to a file, and what takes it back. */
    private record Step(String file, Supplier<Optional<Problem>> undo) {}

    public Moved write(Move move) {
        List<Change> changes = move.changes();
        List<Map.Entry<String, String>> pictures = List.copyOf(move.pictures().entrySet());
        Optional<Problem> failure = each(changes.stream().filter(Mover::isNew), this::create)
                .or(() -> each(pictures.stream(), it -> carry(it.getKey(), it.getValue())))
                .or(() -> each(changes.stream().filter(it -> !isNew(it)), this::rewrite))
                .or(() -> each(changes.stream().filter(Change::isRenamed), this::delete))
                .or(() -> each(pictures.stream(), it -> deletePicture(it.getKey(), it.getValue())));
        return new Moved(failure, failure.isPresent() ? undo() : List.of());
    }

    private static boolean isNew(Change change) {
        return change.isRenamed() || change.before().isEmpty();
    }

    private Optional<Problem> create(Change change) {
        String file = change.after().file();
        return did(file, folder.create(change.after()), () -> folder.delete(file));
    }

    private Optional<Problem> carry(String from, String to) {
        return did(to, folder.copy(from, to), () -> folder.delete(to));
    }

    private Optional<Problem> rewrite(Change change) {
        Draft before = change.before().orElseThrow();
        return did(before.file(), folder.write(change.after()), () -> folder.write(before));
    }

    private Optional<Problem> delete(Change change) {
        Draft before = change.before().orElseThrow();
        return did(before.file(), folder.delete(before.file()), () -> folder.create(before));
    }

    private Optional<Problem> deletePicture(String from, String to) {
        return did(from, folder.delete(from), () -> folder.copy(to, from));
    }

    private Optional<Problem> did(String file, Optional<Problem> failure, Supplier<Optional<Problem>> undo) {
        if (failure.isEmpty()) {
            done.push(new Step(file, undo));
        }
        return failure;
    }

    private List<String> undo() {
        return done.stream()
                .filter(it -> it.undo().get().isPresent())
                .map(Step::file)
                .toList();
    }

    /** Goes on until something fails. */
    private static <T> Optional<Problem> each(Stream<T> all, Function<T, Optional<Problem>> step) {
        return all.map(step).flatMap(Optional::stream).findFirst();
    }
}
