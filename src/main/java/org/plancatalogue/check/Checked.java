/* What a check yields. */
package org.plancatalogue.check;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;

/**
 * The defects, in order of file and position, and the site they were found in.
 *
 * @param baseUrl the address the site was taken to stand at
 */
public record Checked(List<Finding> findings, BuiltSite site, Optional<URI> baseUrl) {
    public Checked {
        findings = List.copyOf(findings);
    }
}
