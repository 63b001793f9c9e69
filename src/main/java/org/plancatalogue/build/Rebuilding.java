/* Builds again and again. */
package org.plancatalogue.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Content;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.furigana.Furigana;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.memo.Memory;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.render.Renderer;
import org.plancatalogue.review.Review;
import org.plancatalogue.source.Asset;
import org.plancatalogue.source.SourceFolder;
import org.plancatalogue.source.SourceTree;

/**
 * The stages of a build over sources that change. What follows from things that have not changed is not worked out
 * again; what comes out is what a first build of the same sources gives. For one thread.
 */
public final class Rebuilding {
    private final Settings settings;
    private final SourceFolder folder;
    private final Memo memory;
    private final AtomicBoolean thorough = new AtomicBoolean();
    private Optional<Opened> opened = Optional.empty();

    public Rebuilding(Settings settings, Progress progress) {
        this(settings, new Memory(), progress);
    }

    private Rebuilding(Settings settings, Memo memory, Progress progress) {
        this.memory = memory;
        progress.at(Progress.Stage.READ, 0, 1);
        this.settings = settings;
        this.folder = new SourceFolder(settings.content());
    }

    /** For one build, of which nothing need be remembered. */
    static Rebuilding once(Settings settings, Progress progress) {
        return new Rebuilding(settings, Memo.NONE, progress);
    }

    /** A file or folder of the content or of the templates has come, gone or changed. */
    public void changed(Path path) {
        if (path.toAbsolutePath()
                .normalize()
                .startsWith(settings.templates().toAbsolutePath().normalize())) {
            opened = Optional.empty();
        } else {
            folder.refresh(path);
        }
    }

    /**
     * The sources as they were read last. Texts that are as they were have the problems they had, although another text
     * may have changed what is right in them; {@link #reviewed} looks again.
     */
    public Draft draft() {
        if (thorough.getAndSet(false)) {
            memory.turn();
        }
        Problems problems = new Problems();
        SourceTree tree = folder.tree(problems);
        if (tree.texts().isEmpty()) {
            return new Draft(tree, Optional.empty(), problems.all(), problems.all());
        }
        Content content = rebased(ContentReader.read(tree, memory, problems));
        Catalogue catalogue = Catalogue.of(content, memory);
        Renderer renderer = renderer(Furigana.script(tree, memory, problems), problems);
        Looks.check(content, renderer, problems);
        Draft.Made made = new Draft.Made(catalogue, renderer, new Site(tree, catalogue, renderer));
        List<Problem> read = problems.all();
        Review.changed(catalogue, images(tree), memory, problems);
        return new Draft(tree, Optional.of(made), read, problems.all());
    }

    /** Templates as they were opened, for a script of readings. */
    private record Opened(String readings, Renderer renderer, List<Problem> problems) {
        static Opened of(Path templates, String readings) {
            Problems problems = new Problems();
            return new Opened(readings, Renderer.open(templates, readings, problems), problems.all());
        }
    }

    private Renderer renderer(String readings, Problems problems) {
        Opened now = opened.filter(it -> it.readings.equals(readings))
                .orElseGet(() -> Opened.of(settings.templates(), readings));
        opened = Optional.of(now);
        now.problems.forEach(problems::add);
        return now.renderer;
    }

    /** The same with all problems of its texts. May be asked while the next draft is made. */
    public Draft reviewed(Draft draft, Progress progress) {
        Problems problems = new Problems();
        draft.read().forEach(problems::add);
        int all = draft.tree().texts().size();
        draft.made()
                .ifPresent(it -> Review.review(
                        it.catalogue(),
                        images(draft.tree()),
                        memory,
                        () -> progress.at(Progress.Stage.REVIEW, all, all),
                        problems));
        thorough.set(true);
        return new Draft(draft.tree(), draft.made(), draft.read(), problems.all());
    }

    private static List<String> images(SourceTree tree) {
        return tree.assets().stream().map(Asset::path).toList();
    }

    private Content rebased(Content content) {
        return settings.baseUrl().map(content::at).orElse(content);
    }
}
