/* Rule: a page has a title. */
package org.plancatalogue.check;

import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;

/** The title is what a tab, a bookmark and a search result show. */
final class PageTitle implements PageRule {

    @Override
    public Stream<Finding> findings(BuiltPage page, BuiltSite site) {
        // The title of a drawing is no title of the page, so only the head is asked.
        return page.select("head > title").stream().anyMatch(it -> !it.text().isBlank())
                ? Stream.empty()
                : Stream.of(Finding.of(page, ProblemKind.TITLE_MISSING, titleOrStart(page)));
    }

    private static Position titleOrStart(BuiltPage page) {
        return page.select("head > title").stream().findFirst().map(page::at).orElse(Position.START);
    }
}
