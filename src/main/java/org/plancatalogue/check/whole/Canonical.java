/* Rule: a page names itself as its canonical address. */
package org.plancatalogue.check.whole;

import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.site.Target;
import org.plancatalogue.problem.ProblemKind;

/**
 * Exactly one, and itself; a page that search engines are to leave out, or that sends its readers on, needs none, and a
 * copy of a page names that page. A dead one is another rule's. Where no page has one the site does without.
 */
final class Canonical implements SiteRule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        boolean used = site.pages().stream()
                .anyMatch(it -> site.isListed(it) && !it.canonicals().isEmpty());
        return site.pages().stream()
                .flatMap(page -> Stream.concat(
                        page.canonicals().stream().flatMap(it -> link(page, it, site)), count(page, used)));
    }

    private static Stream<Finding> link(Card page, Reference link, BuiltSite site) {
        if (site.resolve(page.path(), link.value()) instanceof Target.External
                && !site.addresses().host().isEmpty()) {
            return Stream.of(Finding.of(ProblemKind.CANONICAL_OTHER_HOST, link, link.value()));
        }
        boolean other = site.isListed(page)
                && site.page(link)
                        .filter(named -> !named.path().equals(page.path()))
                        .isPresent();
        return other
                ? Stream.of(Finding.of(ProblemKind.CANONICAL_WRONG, link, link.value(), page.name()))
                : Stream.empty();
    }

    private static Stream<Finding> count(Card page, boolean used) {
        int number = page.canonicals().size();
        if (number > 1) {
            return Stream.of(
                    Finding.of(ProblemKind.CANONICAL_TWICE, page.canonicals().get(1), Integer.toString(number)));
        }
        return number == 0 && used && page.indexable() && page.redirect().isEmpty()
                ? Stream.of(Finding.of(ProblemKind.CANONICAL_MISSING, page.path()))
                : Stream.empty();
    }
}
