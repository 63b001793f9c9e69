/* What a check yields. */
package org.plancatalogue.check;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plancatalogue.check.site.Addresses;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Target;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;

/**
 * The defects, in order of file and position, and the site they were found in.
 *
 * @param baseUrl the address the site was taken to stand at
 */
public record Checked(List<Finding> findings, BuiltSite site, Optional<URI> baseUrl) {
    public Checked {
        findings = List.copyOf(findings);
    }

    /** The defects as problems of the output files. */
    public List<Problem> problems() {
        return findings.stream().map(Finding::toProblem).toList();
    }

    /** The addresses on other servers, as written but for white space around them, with the places that write them. */
    public Map<String, List<Place>> external() {
        return site.references().stream()
                .filter(it -> site.resolve(it.file(), it.value()) instanceof Target.External external
                        && external.scheme().startsWith("http"))
                .collect(Collectors.groupingBy(
                        it -> Addresses.stripped(it.value()),
                        TreeMap::new,
                        Collectors.mapping(it -> Place.inSite(it.file().value(), it.position()), Collectors.toList())));
    }

    /** Whether pages were taken to be served without the ending of their files' names. */
    public boolean endless() {
        return site.served().endless();
    }

    public int files() {
        return site.files().size();
    }

    public int pages() {
        return site.pages().size();
    }
}
