/* Rule: there is a page for addresses that do not exist. */
package org.plancatalogue.check.whole;

import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/** Hosts show {@code 404.html} for them; without it a reader meets the host's own words, in the host's language. */
final class NotFoundPage implements SiteRule {
    private static final String ROOT = "index.html";

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        return site.has(ROOT) && !site.has("404.html")
                ? Stream.of(Finding.of(ProblemKind.NOT_FOUND_PAGE_MISSING, new SitePath(ROOT)))
                : Stream.empty();
    }
}
