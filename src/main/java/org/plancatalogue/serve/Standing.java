/* What is shown at a moment. */
package org.plancatalogue.serve;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.build.Draft;
import org.plancatalogue.build.Site;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * The sources as they are, and the last of them that could be shown.
 *
 * @param number counts the changes
 * @param good the last sources without an error; empty until there are some
 * @param problems of the sources as they are
 */
record Standing(int number, Draft latest, Optional<Draft> good, List<Problem> problems) {
    Standing {
        problems = List.copyOf(problems);
    }

    Optional<Site> site() {
        return good.flatMap(Draft::site);
    }

    Optional<SiteFile> file(SitePath path) {
        return site().flatMap(it -> it.file(path));
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(it -> it.severity() == Severity.ERROR);
    }

    /** The same sources, of which more is known. */
    Standing with(List<Problem> known) {
        return new Standing(number, latest, good, known);
    }

    /** Where the site begins on the server: below the same path as on the host that publishes it. */
    String base() {
        return good.or(() -> Optional.of(latest))
                .flatMap(Draft::catalogue)
                .map(it -> it.content().site().baseUrl().getPath())
                .filter(it -> it.startsWith("/") && it.endsWith("/"))
                .orElse("/");
    }
}
