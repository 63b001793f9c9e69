/* What a build yields. */
package org.plancatalogue.build;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SiteFile;

/**
 * The files of the site, in order of path, and everything that is wrong, in order of place.
 *
 * @param source the texts that were read, from which an excerpt is shown beside a problem
 */
public record BuildResult(List<SiteFile> files, List<Problem> problems, Sources source, int pages) {
    public BuildResult {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Whether the files may be published. */
    public boolean publishable() {
        return problems.stream().noneMatch(it -> it.severity() == Severity.ERROR);
    }

    /** The same build with its problems weighed otherwise. */
    public BuildResult with(List<Problem> weighed) {
        return new BuildResult(files, weighed, source, pages);
    }

    /** The text a problem's place lies in: of the content, or of the built site. */
    public Optional<SourceText> text(String path) {
        return source.text(path)
                .or(() -> Place.startOf(path)
                        .sitePath()
                        .flatMap(inSite -> files.stream()
                                .filter(it -> it.path().value().equals(inSite))
                                .findFirst())
                        .map(it -> new SourceText(path, it.text())));
    }
}
