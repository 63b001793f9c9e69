/* Rule: an id is a word and stands once in a page. */
package org.plancatalogue.check.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.ProblemKind;

/** Tells the second and every later use of an id, in the order of the page, and ids that no fragment can name. */
final class Ids implements PageRule {

    @Override
    public Stream<Finding> findings(Markup page) {
        Map<String, Element> first = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Element element : page.with("id")) {
            String id = element.attr("id");
            if (id.isBlank()) {
                found.add(page.finding(ProblemKind.EMPTY_ID, element, "id"));
            } else if (id.matches("(?s).*\\s.*")) {
                found.add(page.finding(ProblemKind.SPACE_IN_ID, element, "id", id));
            } else if (first.containsKey(id)) {
                found.add(page.finding(ProblemKind.BUILT_DUPLICATE_ID, element, "id", id)
                        .relate(page.path(), page.at(first.get(id), "id")));
            } else {
                first.put(id, element);
            }
        }
        return found.stream();
    }
}
