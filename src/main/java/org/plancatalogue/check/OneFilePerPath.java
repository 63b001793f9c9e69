/* Rule: no path is written twice. */
package org.plancatalogue.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/** Of two files with one path, the second would silently replace the first. */
final class OneFilePerPath implements Rule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        Set<SitePath> seen = new HashSet<>();
        List<SitePath> twice = site.files().stream()
                .map(SiteFile::path)
                .filter(it -> !seen.add(it))
                .toList();
        return twice.stream()
                .map(it ->
                        new Finding(ProblemKind.DUPLICATE_FILE, it, Position.START, it.value(), List.of(it.value())));
    }
}
