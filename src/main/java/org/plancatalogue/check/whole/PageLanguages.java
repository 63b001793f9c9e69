/* Rule: a page is in the language its address says. */
package org.plancatalogue.check.whole;

import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.problem.ProblemKind;

/**
 * Compares {@code html lang} with the first folder of the path, where that folder is a language's. A page that sends its
 * readers on is not read.
 */
final class PageLanguages implements SiteRule {
    /** The languages of this catalogue, whose folders are known even when all pages in them are wrong. */
    private static final Set<String> OURS = Set.of("ja", "en");

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        return site.pages().stream()
                .filter(it -> it.redirect().isEmpty())
                .filter(it -> OURS.contains(it.folder()) || site.languages().contains(it.folder()))
                .flatMap(PageLanguages::page);
    }

    private static Stream<Finding> page(Card page) {
        return page
                .language()
                .filter(it ->
                        !it.split("-", 2)[0].equalsIgnoreCase(page.folder().split("-", 2)[0]))
                .map(it -> Finding.of(ProblemKind.WRONG_LANG, page.path(), page.languageAt(), it, it, page.folder()))
                .stream();
    }
}
