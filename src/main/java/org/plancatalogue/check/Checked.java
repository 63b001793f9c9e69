/* What a check yields. */
package org.plancatalogue.check;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
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

    public int files() {
        return site.files().size();
    }

    public int pages() {
        return site.pages().size();
    }
}
