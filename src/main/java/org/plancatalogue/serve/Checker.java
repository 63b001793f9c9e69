/* Builds and checks everything in the background. */
package org.plancatalogue.serve;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.plancatalogue.build.Build;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Draft;
import org.plancatalogue.build.Progress;
import org.plancatalogue.build.Rebuilding;

/** One run at a time; a run whose sources are no longer the latest stops at its next step. */
final class Checker {
    /** How long nothing must have changed before it begins. */
    private static final long QUIET = 250;

    private final Rebuilding rebuilding;
    private final Serving.Wishes wishes;
    private final Preview preview;
    private final Consumer<Round> told;
    private final AtomicInteger runs = new AtomicInteger();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "checks");
        thread.setDaemon(true);
        return thread;
    });

    Checker(Rebuilding rebuilding, Serving.Wishes wishes, Preview preview, Consumer<Round> told) {
        this.rebuilding = rebuilding;
        this.wishes = wishes;
        this.preview = preview;
        this.told = told;
    }

    /** Stops what is going on. */
    void end() {
        runs.incrementAndGet();
    }

    void close() {
        end();
        thread.shutdownNow();
    }

    /** Begins with the sources that are shown now. */
    void begin(Set<Path> changed) {
        int run = runs.incrementAndGet();
        Standing shown = preview.standing();
        thread.execute(() -> {
            try {
                Thread.sleep(QUIET);
                check(shown, changed, run);
            } catch (CancellationException | InterruptedException e) {
                // Something has changed meanwhile; another run follows.
            }
        });
    }

    private void check(Standing shown, Set<Path> changed, int run) {
        Draft draft = shown.latest();
        long start = System.nanoTime();
        Progress progress = (stage, done, total) -> proceed(run);
        progress.at(Progress.Stage.CHECK, 0, 1);
        BuildResult result = rebuilding.reviewed(draft, progress).built(progress);
        proceed(run);
        preview.know(shown.number(), result.problems());
        told.accept(new Round(Round.Kind.CHECKED, changed, draft, result.problems(), System.nanoTime() - start));
        if (wishes.verify()) {
            verify(result, draft, changed, progress);
        }
    }

    private void verify(BuildResult result, Draft draft, Set<Path> changed, Progress progress) {
        long start = System.nanoTime();
        BuildResult clean = Build.run(wishes.settings(), progress);
        boolean equal = clean.files().equals(result.files()) && clean.problems().equals(result.problems());
        Round.Kind kind = equal ? Round.Kind.EQUAL : Round.Kind.DIFFERENT;
        told.accept(new Round(kind, changed, draft, result.problems(), System.nanoTime() - start));
    }

    private void proceed(int run) {
        if (runs.get() != run) {
            throw new CancellationException();
        }
    }
}
