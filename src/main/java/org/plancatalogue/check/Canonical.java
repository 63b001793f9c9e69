/* Rule: a page names itself as its canonical address. */
package org.plancatalogue.check;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;

/** Exactly one, and itself; a page that search engines are to leave out needs none. A dead one is another rule's. */
final class Canonical implements PageRule {

    @Override
    public Stream<Finding> findings(BuiltPage page, BuiltSite site) {
        List<Element> links = page.with("rel").stream()
                .filter(it -> it.is("link[rel=canonical]"))
                .toList();
        Stream<Finding> others = links.stream()
                .filter(it -> site.page(page.path(), it.attr("href"))
                        .filter(named -> !named.path().equals(page.path()))
                        .isPresent())
                .map(it -> Finding.of(
                        page,
                        ProblemKind.CANONICAL_WRONG,
                        it,
                        "href",
                        it.attr("href"),
                        page.path().address()));
        return Stream.concat(others, count(page, links));
    }

    private static Stream<Finding> count(BuiltPage page, List<Element> links) {
        int number = links.size();
        if (number == 1 || (number == 0 && !page.indexable())) {
            return Stream.empty();
        }
        return Stream.of(
                number == 0
                        ? Finding.of(page, ProblemKind.CANONICAL_MISSING, Position.START)
                        : Finding.of(
                                page, ProblemKind.CANONICAL_TWICE, page.at(links.get(1)), Integer.toString(number)));
    }
}
