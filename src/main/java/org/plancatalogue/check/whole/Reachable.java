/* Rule: readers can find every page. */
package org.plancatalogue.check.whole;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.problem.ProblemKind;

/**
 * Follows the links from the root page, as a reader can. Pages that search engines are to leave out may be reached in
 * other ways, and so may pages that send their readers on from an old address.
 */
final class Reachable implements SiteRule {
    private static final String ROOT = "index.html";

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        Set<String> reached = new HashSet<>();
        Deque<Card> waiting = new ArrayDeque<>();
        site.card(ROOT).ifPresent(waiting::add);
        reached.add(ROOT);
        while (!waiting.isEmpty()) {
            waiting.remove().references().stream()
                    .filter(Reachable::leads)
                    .flatMap(it -> site.page(it).stream())
                    .filter(it -> reached.add(it.path().value()))
                    .forEach(waiting::add);
        }
        return site.has(ROOT)
                ? site.pages().stream()
                        .filter(it -> !reached.contains(it.path().value()) && site.isListed(it))
                        .map(it -> Finding.of(ProblemKind.ORPHAN_PAGE, it.path()))
                : Stream.empty();
    }

    private static boolean leads(Reference reference) {
        return switch (reference.use()) {
            case LINK, FRAME, FORM -> true;
            case OWN_PAGE, RESOURCE, PREVIEW, LISTED -> false;
        };
    }
}
