/* Rule: the sitemap lists the pages, all of them and nothing else. */
package org.plancatalogue.check.whole;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.site.Target;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * Asked of every file in the form of sitemaps.org; a site without one does without. The later parts of a list are found
 * through the first.
 */
final class SitemapPages implements SiteRule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        List<Reference> entries = site.references().stream()
                .filter(it -> it.use() == Reference.Use.LISTED && it.attribute().equals("loc"))
                .toList();
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.of(strange(entries, site), unwanted(entries, site), missing(entries, site))
                        .flatMap(it -> it);
    }

    private static Stream<Finding> strange(List<Reference> entries, BuiltSite site) {
        return entries.stream()
                .filter(it -> !site.addresses().host().isEmpty()
                        && !(site.resolve(it.file(), it.value()) instanceof Target.Inside))
                .map(it -> Finding.of(ProblemKind.SITEMAP_OTHER_HOST, it, it.value()));
    }

    private static Stream<Finding> unwanted(List<Reference> entries, BuiltSite site) {
        return entries.stream()
                .filter(it -> site.page(it)
                        .filter(page -> !page.indexable() || page.redirect().isPresent())
                        .isPresent())
                .map(it -> Finding.of(ProblemKind.SITEMAP_NOINDEX, it, it.value()));
    }

    private static Stream<Finding> missing(List<Reference> entries, BuiltSite site) {
        Set<SitePath> listed = entries.stream()
                .flatMap(it -> site.page(it).stream())
                .map(Card::path)
                .collect(Collectors.toUnmodifiableSet());
        return site.pages().stream()
                .filter(it -> site.isListed(it) && !site.isContinuation(it) && !listed.contains(it.path()))
                .map(it -> Finding.of(ProblemKind.NOT_IN_SITEMAP, it.path(), it.name()));
    }
}
