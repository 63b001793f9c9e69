/* Rule: pages that send their readers on do so once, and nobody is led to them. */
package org.plancatalogue.check.address;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/** Asked of {@code meta http-equiv=refresh}; a page that only loads itself again is no redirect. */
final class Redirects implements SiteRule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        Stream<Finding> chains = site.pages().stream().flatMap(it -> chain(it, site).stream());
        Stream<Finding> links = site.pages().stream()
                .flatMap(page -> page.references().stream()
                        .filter(it -> it.use() == Reference.Use.LINK
                                && !it.attribute().equals("content"))
                        .flatMap(it -> link(it, site).stream()));
        return Stream.concat(chains, links);
    }

    private static Optional<Finding> chain(Card page, BuiltSite site) {
        Optional<Card> next = next(page, site);
        if (next.isEmpty() || next(next.get(), site).isEmpty()) {
            return Optional.empty();
        }
        Set<SitePath> seen = new HashSet<>(Set.of(page.path()));
        for (Optional<Card> at = next; at.isPresent(); at = next(at.get(), site)) {
            if (!seen.add(at.get().path())) {
                // Of the pages of a loop the first in order tells.
                return page.redirect()
                        .filter(it -> seen.stream().allMatch(other -> other.compareTo(page.path()) >= 0))
                        .map(it -> Finding.of(ProblemKind.REDIRECT_LOOP, it, page.name()));
            }
        }
        return page.redirect()
                .map(it -> Finding.of(ProblemKind.REDIRECT_CHAIN, it, next.get().name()));
    }

    private static Optional<Finding> link(Reference link, BuiltSite site) {
        return site.page(link)
                // Within a page that redirects, its links to its own parts lead nowhere else.
                .filter(it -> !it.path().equals(link.file()))
                .flatMap(it -> next(it, site))
                .map(it -> Finding.of(ProblemKind.LINK_TO_REDIRECT, link, link.value(), it.name()));
    }

    private static Optional<Card> next(Card page, BuiltSite site) {
        return page.redirect().flatMap(site::page).filter(it -> !it.path().equals(page.path()));
    }
}
