/* Rule: a page has a title. */
package org.plancatalogue.check.page;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;

/**
 * The title is what a tab, a bookmark and a search result show. The title of a drawing is no title of the page; a page
 * that only sends its readers on needs none.
 */
final class PageTitle implements PageRule {

    @Override
    public Stream<Finding> findings(Markup page) {
        List<Element> titles = page.all("title").stream()
                .filter(it -> it.parent() != null && it.parent().normalName().equals("head"))
                .toList();
        if (titles.stream().anyMatch(it -> !it.text().isBlank())
                || !page.redirects().isEmpty()) {
            return Stream.empty();
        }
        Position place = titles.stream().findFirst().map(page::at).orElse(Position.START);
        return Stream.of(Finding.of(ProblemKind.TITLE_MISSING, page.path(), place, ""));
    }
}
