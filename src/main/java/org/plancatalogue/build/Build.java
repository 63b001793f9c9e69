/* The spine: source to site. */
package org.plancatalogue.build;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.check.SiteCheck;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.compose.Pages;
import org.plancatalogue.compose.data.DataFiles;
import org.plancatalogue.content.Content;
import org.plancatalogue.decode.ContentReader;
import org.plancatalogue.furigana.Furigana;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.render.Renderer;
import org.plancatalogue.review.Review;
import org.plancatalogue.source.Asset;
import org.plancatalogue.source.SourceReader;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.view.Composed;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** Runs every stage in order; each is a function of what the one before it gave. */
public final class Build {
    private final Settings settings;
    private final Progress progress;
    private final Problems problems = new Problems();

    private Build(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    public static BuildResult run(Settings settings, Progress progress) {
        return new Build(settings, progress).run();
    }

    private BuildResult run() {
        progress.at(Progress.Stage.READ, 0, 1);
        SourceTree tree = SourceReader.read(settings.content(), problems);
        if (tree.texts().isEmpty()) {
            return new BuildResult(List.of(), problems.all(), Sources.of(tree), 0);
        }
        Content content = rebased(ContentReader.read(tree, problems));
        Catalogue catalogue = Catalogue.of(content);
        Review.review(catalogue, tree.assets().stream().map(Asset::path).toList(), problems);
        List<SiteFile> data = DataFiles.of(catalogue);
        List<Composed> pages = Pages.of(catalogue, data);
        Renderer renderer = Renderer.open(settings.templates(), Furigana.script(tree, problems), problems);
        Looks.check(content, renderer, problems);
        List<SiteFile> files = files(tree, catalogue, data, pages, renderer, progress);
        check(files, pages, renderer, content.site().baseUrl());
        return new BuildResult(files, problems.all(), Sources.of(tree, renderer), pages.size());
    }

    /**
     * A site that lacks pages is not checked: every link to one of them would be reported too. Where the content has
     * problems the pages repeat them, so that only what leads back to a text is told, and not where that is told
     * already.
     */
    private void check(List<SiteFile> files, List<Composed> pages, Renderer renderer, URI baseUrl) {
        boolean whole =
                files.stream().filter(it -> it.path().value().endsWith(".html")).count() == pages.size();
        if (!whole) {
            return;
        }
        progress.at(Progress.Stage.CHECK, pages.size(), pages.size());
        Origins origins = Origins.of(pages, renderer);
        boolean sound = !problems.hasErrors();
        Set<Place> told = problems.all().stream().map(Problem::place).collect(Collectors.toUnmodifiableSet());
        List<Stored> stored = files.stream().map(Stored::of).toList();
        Map<List<Object>, Problem> found = new LinkedHashMap<>();
        SiteCheck.check(stored, Optional.of(baseUrl)).findings().stream()
                .filter(it -> sound || origins.isWritten(it))
                .flatMap(origins::problems)
                .filter(it -> !told.contains(it.place()))
                // A template that is wrong is wrong on every page; the first one tells.
                .forEach(it -> found.putIfAbsent(key(it), it));
        found.values().forEach(problems::add);
    }

    private static List<Object> key(Problem problem) {
        boolean template = problem.place().file().endsWith(".ftlh");
        return List.of(problem.kind(), problem.place(), template ? List.of() : problem.arguments());
    }

    /** Every file of the site, in order of path. */
    static List<SiteFile> files(
            SourceTree tree,
            Catalogue catalogue,
            List<SiteFile> data,
            List<Composed> pages,
            Renderer renderer,
            Progress progress) {
        List<SiteFile> files = new ArrayList<>(renderer.assets());
        files.addAll(data);
        files.addAll(renderer.render(
                pages.stream().map(Composed::page).toList(),
                made -> progress.at(Progress.Stage.RENDER, made, pages.size())));
        files.addAll(Exports.of(catalogue, pages, Furigana.words(tree)));
        tree.assets().forEach(it -> files.add(SiteFile.of(new SitePath(it.path()), it.bytes())));
        files.sort(Comparator.comparing(SiteFile::path));
        return List.copyOf(files);
    }

    private Content rebased(Content content) {
        return settings.baseUrl().map(content::at).orElse(content);
    }
}
