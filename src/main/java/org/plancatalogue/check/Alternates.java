/* Rule: the language versions of a page name each other. */
package org.plancatalogue.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/**
 * Search engines ignore language versions that are not mutual: every page of a set names the whole set, itself
 * included, and each is in the language announced. {@code x-default} may be a page without versions of its own, such
 * as a chooser of languages.
 */
final class Alternates implements PageRule {
    private static final String LINKS = "link[rel=alternate][hreflang]:not([type$=xml]):not([type$=json])";
    private static final String DEFAULT = "x-default";

    @Override
    public Stream<Finding> findings(BuiltPage page, BuiltSite site) {
        List<Element> links = links(page);
        if (links.isEmpty()) {
            return Stream.empty();
        }
        Map<String, SitePath> versions = versions(page, site);
        Stream<Finding> self = versions.containsValue(page.path())
                ? Stream.empty()
                : Stream.of(Finding.of(
                        page,
                        ProblemKind.ALTERNATE_WITHOUT_SELF,
                        links.get(0),
                        "href",
                        page.path().address()));
        return Stream.concat(self, links.stream().flatMap(it -> link(it, page, versions, site)));
    }

    private static Stream<Finding> link(Element link, BuiltPage page, Map<String, SitePath> versions, BuiltSite site) {
        return site.page(page.path(), link.attr("href")).stream()
                .flatMap(named -> Stream.concat(
                        language(link, page, named), mutual(link, page, versions, named, versions(named, site))));
    }

    private static Stream<Finding> language(Element link, BuiltPage page, BuiltPage named) {
        String announced = link.attr("hreflang");
        Optional<String> other = named.language().filter(Predicate.not(announced::equalsIgnoreCase));
        return announced.equals(DEFAULT)
                ? Stream.empty()
                : other.stream()
                        .map(it -> Finding.of(
                                page, ProblemKind.ALTERNATE_LANGUAGE, link, "href", link.attr("href"), announced, it));
    }

    /** Of two sets that differ the page that comes first in order tells, so that one defect is one finding. */
    private static Stream<Finding> mutual(
            Element link,
            BuiltPage page,
            Map<String, SitePath> versions,
            BuiltPage named,
            Map<String, SitePath> theirs) {
        boolean chooser = link.attr("hreflang").equals(DEFAULT) && theirs.isEmpty();
        if (chooser || named.path().equals(page.path())) {
            return Stream.empty();
        }
        String here = page.path().address();
        String there = named.path().address();
        if (!theirs.containsValue(page.path())) {
            return Stream.of(Finding.of(page, ProblemKind.ALTERNATE_NOT_MUTUAL, link, "href", here, there));
        }
        boolean complete = versions.containsValue(page.path()) && theirs.containsValue(named.path());
        return complete && !versions.equals(theirs) && page.path().compareTo(named.path()) < 0
                ? Stream.of(Finding.of(page, ProblemKind.ALTERNATES_DIFFER, link, "href", here, there))
                : Stream.empty();
    }

    private static List<Element> links(BuiltPage page) {
        return page.with("hreflang").stream().filter(it -> it.is(LINKS)).toList();
    }

    /** From language to the page named; what leads to no page is left out, being another rule's. */
    private static Map<String, SitePath> versions(BuiltPage page, BuiltSite site) {
        Map<String, SitePath> versions = new TreeMap<>();
        links(page)
                .forEach(it -> site.page(page.path(), it.attr("href"))
                        .ifPresent(named -> versions.put(it.attr("hreflang"), named.path())));
        return versions;
    }
}
