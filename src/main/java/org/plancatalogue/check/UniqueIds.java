/* Rule: an id stands once in a page. */
package org.plancatalogue.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.problem.ProblemKind;

/** Tells the second and every later use of an id, in the order of the page. */
final class UniqueIds implements PageRule {

    @Override
    public Stream<Finding> findings(BuiltPage page, BuiltSite site) {
        Set<String> seen = new HashSet<>();
        List<Element> repeated =
                page.with("id").stream().filter(it -> !seen.add(it.id())).toList();
        return repeated.stream().map(it -> Finding.of(page, ProblemKind.BUILT_DUPLICATE_ID, it, "id", it.id()));
    }
}
