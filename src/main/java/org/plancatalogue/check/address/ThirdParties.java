/* Rule: a page loads nothing from another server. */
package org.plancatalogue.check.address;

import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.site.Target;
import org.plancatalogue.problem.ProblemKind;

/** Readers' visits are nobody else's business, and the site stays whole when another server is gone. */
final class ThirdParties implements SiteRule {
    private static final Set<String> FETCHED = Set.of("http", "https", "ws", "wss", "ftp");

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        return site.references().stream()
                .filter(it -> it.use().loaded())
                .flatMap(it -> site.resolve(it.file(), it.value()) instanceof Target.External external
                                && FETCHED.contains(external.scheme())
                                && external.host().contains(".")
                        ? Stream.of(Finding.of(ProblemKind.THIRD_PARTY, it, external.host()))
                        : Stream.empty());
    }
}
