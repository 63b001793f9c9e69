/* Waits for changes of folders. */
package org.plancatalogue.serve.watch;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what an editor does in one go: a save is often a new file, a rename and a deletion. A folder may vanish and
 * come again; it is then told as a whole.
 */
public final class Watching implements AutoCloseable {
    /** Nothing more comes of one save after this time, in milliseconds. */
    private static final long QUIET = 5;

    /** What goes on longer than this is told in parts, in milliseconds. */
    private static final long LONGEST = 80;

    private static final long TENDED_EACH = 500;

    private final BlockingQueue<Path> events = new LinkedBlockingQueue<>();
    private final List<WatchedFolder> folders;
    private final ScheduledExecutorService tending = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "tends watched folders");
        thread.setDaemon(true);
        return thread;
    });

    private Watching(List<Path> folders) {
        this.folders =
                folders.stream().map(it -> new WatchedFolder(it, events::add)).toList();
        tend();
        events.clear();
        // What is scheduled ends with the executor.
        var unused = tending.scheduleWithFixedDelay(this::tend, TENDED_EACH, TENDED_EACH, TimeUnit.MILLISECONDS);
    }

    public static Watching of(List<Path> folders) {
        return new Watching(folders);
    }

    private void tend() {
        folders.forEach(WatchedFolder::tend);
    }

    /** Waits for a change; then for all that belongs to it. */
    public Set<Path> next() throws InterruptedException {
        return with(events.take());
    }

    /** What changes within a time in milliseconds; empty when nothing does. */
    public Set<Path> within(long time) throws InterruptedException {
        Path first = events.poll(time, TimeUnit.MILLISECONDS);
        return first == null ? Set.of() : with(first);
    }

    private Set<Path> with(Path first) throws InterruptedException {
        Set<Path> changed = new LinkedHashSet<>();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST);
        for (Path path = first; path != null; path = end > System.nanoTime() ? poll() : null) {
            changed.add(path);
        }
        return changed;
    }

    private @Nullable Path poll() throws InterruptedException {
        return events.poll(QUIET, TimeUnit.MILLISECONDS);
    }

    /** Whether something has changed that nobody has asked for yet. */
    public boolean hasMore() {
        return !events.isEmpty();
    }

    @Override
    public void close() {
        tending.shutdownNow();
        folders.forEach(WatchedFolder::close);
    }
}
