/* Checks what was built, and leads what is found back to what was written. */
package org.plancatalogue.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancatalogue.check.SiteCheck;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.view.Composed;
import org.plancatalogue.web.SiteFile;

/** @param problems what is known already; what is found is added */
record Checking(Draft.Made made, Problems problems, Progress progress) {
    /**
     * A site that lacks pages is not checked: every link to one of them would be reported too. Where the content has
     * problems the pages repeat them, so that only what leads back to a text is told, and not where that is told
     * already.
     */
    void check(List<SiteFile> files) {
        List<Composed> pages = made.site().composed();
        boolean whole =
                files.stream().filter(it -> it.path().value().endsWith(".html")).count() == pages.size();
        if (!whole) {
            return;
        }
        progress.at(Progress.Stage.CHECK, pages.size(), pages.size());
        Origins origins = Origins.of(pages, made.renderer());
        boolean sound = !problems.hasErrors();
        Set<Place> told = problems.all().stream().map(Problem::place).collect(Collectors.toUnmodifiableSet());
        List<Stored> stored = files.stream().map(this::stored).toList();
        Map<List<Object>, Problem> found = new LinkedHashMap<>();
        SiteCheck.check(stored, Optional.of(made.catalogue().content().site().baseUrl())).findings().stream()
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

    /** Progress is told at each file, so that a check that nobody waits for any more can end there. */
    private Stored stored(SiteFile file) {
        return new Stored(file.path(), () -> {
            progress.at(Progress.Stage.CHECK, made.site().pages(), made.site().pages());
            return file.bytes();
        });
    }
}
