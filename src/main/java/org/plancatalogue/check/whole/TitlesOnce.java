/* Rule: no two pages have the same title. */
package org.plancatalogue.check.whole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.problem.ProblemKind;

/**
 * In one language; pages that search engines are not to list do not count, nor do the later parts of a list, which may
 * have the title of the first.
 */
final class TitlesOnce implements SiteRule {

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        Map<String, Card> first = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Card page : site.pages()) {
            if (page.title().isBlank() || !site.isListed(page) || site.isContinuation(page)) {
                continue;
            }
            Card other = first.putIfAbsent(page.language().orElse("") + "\n" + page.title(), page);
            if (other != null) {
                found.add(Finding.of(
                                ProblemKind.TITLE_TWICE,
                                page.path(),
                                page.titleAt(),
                                page.title(),
                                page.title(),
                                other.name())
                        .relate(other.path(), other.titleAt()));
            }
        }
        return found.stream();
    }
}
