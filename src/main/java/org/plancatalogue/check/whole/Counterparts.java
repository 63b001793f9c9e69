/* Rule: a page that stands under the same name in another language says so, and names that page. */
package org.plancatalogue.check.whole;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * Where a site keeps each language in a folder of its own, {@code ja/plans/ome/} and {@code en/plans/ome/} are the same
 * page. A language without a folder stands at the root. A page that search engines are not to list is no version.
 */
final class Counterparts implements SiteRule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        Set<SitePath> told = told(site);
        return site.pages().stream()
                .filter(site::isListed)
                .flatMap(it ->
                        Stream.concat(told.contains(it.path()) ? Stream.empty() : unnamed(it, site), wrong(it, site)));
    }

    /** The pages of which the sitemap says it. */
    private static Set<SitePath> told(BuiltSite site) {
        return site.references().stream()
                .filter(it -> it.attribute().equals("alternate"))
                .flatMap(it -> site.page(it).stream())
                .map(Card::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Finding> unnamed(Card page, BuiltSite site) {
        return page.alternates().isEmpty() && site.languages().contains(page.folder())
                ? site
                        .counterparts(page)
                        .filter(it -> site.languages().contains(it.folder()) && site.isListed(it))
                        .findFirst()
                        .map(it -> Finding.of(ProblemKind.ALTERNATES_MISSING, page.path(), it.name()))
                        .stream()
                : Stream.empty();
    }

    private static Stream<Finding> wrong(Card page, BuiltSite site) {
        return page.alternates().stream()
                .filter(it -> !it.getKey().equalsIgnoreCase("x-default"))
                .flatMap(it -> meant(page, it.getKey(), site)
                        .filter(meant -> site.page(it.getValue())
                                .filter(named -> !named.path().equals(meant.path()))
                                .filter(named -> !named.path().equals(page.path()))
                                .filter(named -> named.language().equals(meant.language()))
                                .isPresent())
                        .map(meant -> Finding.of(
                                ProblemKind.ALTERNATE_WRONG_PAGE,
                                it.getValue(),
                                it.getValue().value(),
                                meant.name()))
                        .stream());
    }

    /** The page that should be named for a language. */
    static Optional<Card> meant(Card page, String language, BuiltSite site) {
        return site.counterparts(page)
                .filter(it -> it.language().filter(language::equalsIgnoreCase).isPresent())
                .findFirst();
    }
}
