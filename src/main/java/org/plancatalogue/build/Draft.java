/* What the sources say, before all of it is built. */
package org.plancatalogue.build;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.render.Renderer;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.web.SiteFile;

/**
 * The sources of one moment, the site that follows from them, and what is wrong with what was written.
 *
 * @param made empty where there is nothing to build from
 * @param read the problems that were told while the sources were read
 * @param problems in order of place; those of the built pages come with {@link #built}
 */
public record Draft(SourceTree tree, Optional<Made> made, List<Problem> read, List<Problem> problems) {
    public Draft {
        read = List.copyOf(read);
        problems = List.copyOf(problems);
    }

    /** The catalogue, the templates and the site they make. */
    record Made(Catalogue catalogue, Renderer renderer, Site site) {}

    public Optional<Site> site() {
        return made.map(Made::site);
    }

    public Optional<Catalogue> catalogue() {
        return made.map(Made::catalogue);
    }

    /** Whether what was written is free of errors. */
    public boolean isSound() {
        return problems.stream().noneMatch(it -> it.severity() == Severity.ERROR);
    }

    public Optional<SourceText> text(String path) {
        return sources().text(path);
    }

    private Sources sources() {
        return new Sources(tree, made.map(Made::renderer));
    }

    /** Everything made and checked. */
    public BuildResult built(Progress progress) {
        if (made.isEmpty()) {
            return new BuildResult(List.of(), problems, sources(), 0);
        }
        Problems all = new Problems();
        problems.forEach(all::add);
        Site site = made.get().site();
        List<SiteFile> files = site.files(all, progress);
        new Checking(made.get(), all, progress).check(files);
        return new BuildResult(files, all.all(), sources(), site.pages());
    }
}
