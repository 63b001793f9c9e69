/* Builds again and again. */
package org.plancatalogue.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Content;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.furigana.Furigana;
import org.plancatalogue.memo.Memory;
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
    private final Memory memory = new Memory();

    public Rebuilding(Settings settings, Progress progress) {
        progress.at(Progress.Stage.READ, 0, 1);
        this.settings = settings;
        this.folder = new SourceFolder(settings.content());
    }

    /** A file or folder of the content has come, gone or changed. */
    public void changed(Path path) {
        folder.refresh(path);
    }

    /** Anything may have changed. */
    public void changed() {
        folder.read();
    }

    /** The sources as they were read last, looked through. */
    public Draft draft(Review.Extent extent) {
        memory.turn();
        Problems problems = new Problems();
        SourceTree tree = folder.tree(problems);
        if (tree.texts().isEmpty()) {
            return new Draft(tree, Optional.empty(), problems.all());
        }
        Content content = rebased(ContentReader.read(tree, memory, problems));
        Catalogue catalogue = Catalogue.of(content, memory);
        List<String> images = tree.assets().stream().map(Asset::path).toList();
        Review.review(catalogue, images, extent, memory, problems);
        Renderer renderer = Renderer.open(settings.templates(), Furigana.script(tree, problems), memory, problems);
        Looks.check(content, renderer, problems);
        Draft.Made made = new Draft.Made(catalogue, renderer, new Site(tree, catalogue, renderer));
        return new Draft(tree, Optional.of(made), problems.all());
    }

    private Content rebased(Content content) {
        return settings.baseUrl().map(content::at).orElse(content);
    }
}
