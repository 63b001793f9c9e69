/* The site that follows from the sources at one moment. */
package org.plancatalogue.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.compose.Pages;
import org.plancatalogue.compose.Pending;
import org.plancatalogue.compose.data.DataFiles;
import org.plancatalogue.page.Page;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.render.Renderer;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.view.Composed;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** Makes each file when it is asked for, and once; asked for all, it makes the rest. Safe to share between threads. */
public final class Site {
    private final Renderer renderer;
    private final Map<SitePath, Pending> pages = new LinkedHashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<SitePath, SiteFile> rendered = new ConcurrentHashMap<>();

    Site(SourceTree tree, Catalogue catalogue, Renderer renderer) {
        this.renderer = renderer;
        Group data = Group.of("data/.*", () -> DataFiles.of(catalogue));
        Pages.pending(catalogue, data.files()).forEach(it -> pages.put(it.path(), it));
        Map<SitePath, SiteFile> images = new LinkedHashMap<>();
        tree.assets().forEach(it -> {
            SitePath path = new SitePath(it.path());
            images.put(path, SiteFile.of(path, it.bytes()));
        });
        groups.add(Group.of(
                ".*",
                () -> Stream.concat(renderer.assets().stream(), images.values().stream())
                        .toList()));
        groups.add(data);
        groups.addAll(Exports.of(catalogue, this::composed, tree));
    }

    /** The file at a path; empty where there is none or its template fails. */
    public Optional<SiteFile> file(SitePath path) {
        return pages.containsKey(path)
                ? page(path, new Problems())
                : groups.stream()
                        .filter(it -> it.mayHold(path))
                        .flatMap(it -> it.files().get().stream())
                        .filter(it -> it.path().equals(path))
                        .findFirst();
    }

    /** Whether a page lies at a path, be it that its template fails. */
    public boolean isPage(SitePath path) {
        return pages.containsKey(path);
    }

    /** A page; what is wrong with its template is told. */
    public Optional<SiteFile> page(SitePath path, Problems problems) {
        SiteFile made = rendered.get(path);
        Pending page = pages.get(path);
        if (made != null || page == null) {
            return Optional.ofNullable(made);
        }
        List<SiteFile> files = renderer.render(List.of(page.composed().page()), problems, done -> {});
        files.forEach(it -> rendered.put(path, it));
        return files.stream().findFirst();
    }

    /** The style sheet of the pages. */
    public SitePath stylesheet() {
        return renderer.stylesheet();
    }

    /** Every page, composed. */
    List<Composed> composed() {
        return pages.values().stream().map(Pending::composed).toList();
    }

    /** Every file, in order of path. Pages whose template fails are left out, and told together. */
    List<SiteFile> files(Problems problems, Progress progress) {
        List<Pending> open = pages.values().stream()
                .filter(it -> !rendered.containsKey(it.path()))
                .toList();
        int done = pages.size() - open.size();
        List<Page> composed = open.stream()
                .map(it -> {
                    progress.at(Progress.Stage.RENDER, done, pages.size());
                    return it.composed().page();
                })
                .toList();
        List<SiteFile> made =
                renderer.render(composed, problems, it -> progress.at(Progress.Stage.RENDER, done + it, pages.size()));
        made.forEach(it -> rendered.put(it.path(), it));
        return Stream.concat(rendered.values().stream(), groups.stream().flatMap(it -> {
                    progress.at(Progress.Stage.RENDER, pages.size(), pages.size());
                    return it.files().get().stream();
                }))
                .sorted(Comparator.comparing(SiteFile::path))
                .toList();
    }

    int pages() {
        return pages.size();
    }
}
