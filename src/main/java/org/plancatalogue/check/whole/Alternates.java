/* Rule: the language versions of a page name each other. */
package org.plancatalogue.check.whole;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.spelling.LanguageTag;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * Search engines ignore language versions that are not mutual: every page of a set names the whole set, itself
 * included, and each is in the language announced. {@code x-default} may be a page without versions of its own, such
 * as a chooser of languages.
 */
final class Alternates implements SiteRule {
    private static final String DEFAULT = "x-default";

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        return site.pages().stream()
                .filter(it -> !it.alternates().isEmpty() && !Card.isErrorPage(it.path()))
                .flatMap(it -> page(it, site));
    }

    private static Stream<Finding> page(Card page, BuiltSite site) {
        Map<String, SitePath> versions = versions(page, site);
        Stream<Finding> self = versions.containsValue(page.path())
                ? Stream.empty()
                : Stream.of(Finding.of(
                        ProblemKind.ALTERNATE_WITHOUT_SELF,
                        page.alternates().get(0).getValue(),
                        page.name()));
        return Stream.concat(
                self,
                page.alternates().stream()
                        .flatMap(it -> site.page(it.getValue()).stream()
                                .flatMap(named -> link(it, page, versions, named, site))));
    }

    private static Stream<Finding> link(
            Map.Entry<String, Reference> link, Card page, Map<String, SitePath> versions, Card named, BuiltSite site) {
        String announced = link.getKey();
        Optional<String> other = site.language(named).filter(it -> !matches(announced, it));
        if (!LanguageTag.isCode(announced)) {
            return Stream.empty();
        }
        if (!announced.equalsIgnoreCase(DEFAULT) && other.isPresent()) {
            return Stream.of(Finding.of(
                    ProblemKind.ALTERNATE_LANGUAGE,
                    link.getValue(),
                    link.getValue().value(),
                    announced,
                    other.get()));
        }
        boolean wrong = Counterparts.meant(page, announced, site)
                .filter(it -> !it.path().equals(named.path()))
                .isPresent();
        return wrong ? Stream.empty() : mutual(link, page, versions, named, versions(named, site));
    }

    /** Of two sets that differ the page that comes first in order tells, so that one defect is one finding. */
    private static Stream<Finding> mutual(
            Map.Entry<String, Reference> link,
            Card page,
            Map<String, SitePath> versions,
            Card named,
            Map<String, SitePath> theirs) {
        boolean chooser = link.getKey().equalsIgnoreCase(DEFAULT) && theirs.isEmpty();
        if (chooser || named.path().equals(page.path())) {
            return Stream.empty();
        }
        String here = page.name();
        String there = named.name();
        if (!theirs.containsValue(page.path())) {
            return Stream.of(Finding.of(ProblemKind.ALTERNATE_NOT_MUTUAL, link.getValue(), here, there)
                    .relate(named.path(), named.titleAt()));
        }
        boolean complete = versions.containsValue(page.path()) && theirs.containsValue(named.path());
        return complete && !versions.equals(theirs) && page.path().compareTo(named.path()) < 0
                ? Stream.of(Finding.of(ProblemKind.ALTERNATES_DIFFER, link.getValue(), here, there)
                        .relate(named.path(), named.titleAt()))
                : Stream.empty();
    }

    /** A page in English may be announced to readers of any country, and one for Britain as English. */
    private static boolean matches(String announced, String language) {
        return language.split("-", 2)[0].equalsIgnoreCase(announced.split("-", 2)[0]);
    }

    /** From language to the page named; what leads to no page is left out, being another rule's. */
    private static Map<String, SitePath> versions(Card page, BuiltSite site) {
        Map<String, SitePath> versions = new TreeMap<>();
        page.alternates()
                .forEach(it -> site.page(it.getValue())
                        .ifPresent(named -> versions.put(it.getKey().toLowerCase(Locale.ROOT), named.path())));
        return versions;
    }
}
