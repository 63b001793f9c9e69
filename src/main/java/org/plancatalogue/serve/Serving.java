/* Shows the sources as they are written. */
package org.plancatalogue.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plancatalogue.build.Draft;
import org.plancatalogue.build.Progress;
import org.plancatalogue.build.Rebuilding;
import org.plancatalogue.build.Settings;
import org.plancatalogue.build.Site;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.serve.watch.Watching;
import org.plancatalogue.serve.web.Loopback;

/**
 * Waits for changes, rebuilds, shows. What a page needs comes first; all pages are built and checked when nothing has
 * changed for a moment. While there is an error, the last pages without one stay.
 */
public final class Serving implements AutoCloseable {
    /** How long an error waits for what may follow: an editor can delete a file before it writes it anew. */
    private static final long PATIENCE = 120;

    /** How often pages that have gone are looked for, in seconds. */
    private static final long BREATH = 15;

    private final Wishes wishes;
    private final Consumer<Round> told;
    private final Watching watching;
    private final Rebuilding rebuilding;
    private final Audience audience = new Audience();
    private final Preview preview;
    private final Checker checker;
    private final Loopback server;
    private final ScheduledExecutorService breathing = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "looks for pages that have gone");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * What the maintainer asked for.
     *
     * @param follow whether browsers go to the page that was changed
     * @param verify whether what was rebuilt is held against a build from nothing
     * @param shownPath a file's path as the maintainer names it
     */
    public record Wishes(
            Settings settings,
            int port,
            boolean follow,
            boolean verify,
            Lang lang,
            Function<String, String> shownPath) {}

    private Serving(Wishes wishes, Consumer<Round> told) throws IOException {
        long start = System.nanoTime();
        this.wishes = wishes;
        this.told = told;
        this.watching = Watching.of(
                List.of(wishes.settings().content(), wishes.settings().templates()));
        this.rebuilding = new Rebuilding(wishes.settings(), Progress.SILENT);
        Draft first = rebuilding.draft();
        Optional<Draft> good = Optional.of(first).filter(Draft::isSound);
        this.preview = new Preview(
                new Standing(1, first, good, first.problems()), audience, wishes.lang(), wishes.shownPath());
        this.checker = new Checker(rebuilding, wishes, preview, told);
        this.server = Loopback.open(wishes.port(), preview);
        told.accept(new Round(Round.Kind.SHOWN, Set.of(), first, first.problems(), System.nanoTime() - start));
        checker.begin(Set.of());
        // What is scheduled ends with the executor.
        var unused = breathing.scheduleWithFixedDelay(
                () -> audience.each(Listener::breathe), BREATH, BREATH, TimeUnit.SECONDS);
    }

    /**
     * Reads the sources and begins to answer.
     *
     * @throws IOException when no port can be had
     */
    public static Serving begin(Wishes wishes, Consumer<Round> told) throws IOException {
        return new Serving(wishes, told);
    }

    /** The address of the site's first page. */
    public String address() {
        return "http://localhost:" + server.port() + preview.standing().base();
    }

    public int port() {
        return server.port();
    }

    /** Shows every change until the thread is interrupted. */
    public void run() {
        try {
            while (true) {
                Set<Path> changed = watching.next();
                checker.end();
                round(changed);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round(Set<Path> first) throws InterruptedException {
        Set<Path> changed = new LinkedHashSet<>(first);
        long start = System.nanoTime();
        Draft draft = redraft(changed);
        List<Problem> problems = problems(draft);
        while (isWorse(draft, problems)) {
            Set<Path> more = watching.within(PATIENCE);
            if (more.isEmpty()) {
                break;
            }
            changed.addAll(more);
            start = System.nanoTime();
            draft = redraft(more);
            problems = problems(draft);
        }
        show(draft, problems);
        told.accept(new Round(Round.Kind.SHOWN, changed, draft, problems, System.nanoTime() - start));
        checker.begin(changed);
    }

    private Draft redraft(Set<Path> changed) {
        changed.forEach(rebuilding::changed);
        return rebuilding.draft();
    }

    /** Whether something is wrong or gone that was not. */
    private boolean isWorse(Draft draft, List<Problem> problems) {
        Standing before = preview.standing();
        return (hasErrors(problems) && !before.hasErrors())
                || draft.tree().texts().size() < before.latest().tree().texts().size();
    }

    /** Those of the texts, and those of the templates of the pages that somebody looks at. */
    private List<Problem> problems(Draft draft) {
        Problems problems = new Problems();
        draft.problems().forEach(problems::add);
        Optional<Site> site = draft.site().filter(it -> draft.isSound());
        site.ifPresent(it -> audience.pages().forEach(page -> it.page(page, problems)));
        return problems.all();
    }

    private void show(Draft draft, List<Problem> problems) {
        Standing before = preview.standing();
        Optional<Draft> good = hasErrors(problems) ? before.good() : Optional.of(draft);
        List<Edited> edited = new ArrayList<>();
        before.latest()
                .catalogue()
                .ifPresent(old -> draft.catalogue().ifPresent(now -> edited.addAll(Edited.between(old, now))));
        preview.show(new Standing(before.number() + 1, draft, good, problems), edited, wishes.follow());
    }

    private static boolean hasErrors(List<Problem> problems) {
        return problems.stream().anyMatch(it -> it.severity() == Severity.ERROR);
    }

    @Override
    public void close() {
        watching.close();
        breathing.shutdownNow();
        checker.close();
        audience.close();
        server.close();
    }
}
