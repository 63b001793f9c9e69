/* Rule: the headings of a page are its outline. */
package org.plancatalogue.check.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;

/**
 * One heading of level 1, no level left out on the way down, none empty: people with screen readers find their way by
 * them. A page that only sends its readers on needs none.
 */
final class Headings implements PageRule {

    @Override
    public Stream<Finding> findings(Markup page) {
        List<Element> headings = page.document().stream()
                .filter(it -> isHeading(it.normalName()) && !Hidden.is(it))
                .toList();
        if (!page.redirects().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(count(page, headings), order(page, headings), empty(page, headings))
                .flatMap(it -> it);
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    }

    private static Stream<Finding> count(Markup page, List<Element> headings) {
        List<Element> first =
                headings.stream().filter(it -> it.normalName().equals("h1")).toList();
        if (first.size() == 1) {
            return Stream.empty();
        }
        Position place = first.isEmpty() ? Position.START : page.at(first.get(1));
        return Stream.of(Finding.of(ProblemKind.HEADING_COUNT, page.path(), place, "", Integer.toString(first.size())));
    }

    private static Stream<Finding> order(Markup page, List<Element> headings) {
        List<Finding> found = new ArrayList<>();
        int before = 0;
        for (Element heading : headings) {
            int level = heading.normalName().charAt(1) - '0';
            if (before > 0 && level > before + 1) {
                found.add(Finding.of(
                        ProblemKind.HEADING_ORDER,
                        page.path(),
                        page.at(heading),
                        anchor(heading),
                        Integer.toString(before),
                        Integer.toString(level)));
            }
            before = level;
        }
        return found.stream();
    }

    private static Stream<Finding> empty(Markup page, List<Element> headings) {
        return headings.stream()
                .filter(it -> !LinkNames.isNamed(it))
                .map(it -> Finding.of(ProblemKind.HEADING_EMPTY, page.path(), page.at(it), anchor(it)));
    }

    /** The id of the heading, or of the section it heads. */
    private static String anchor(Element heading) {
        return Optional.ofNullable(heading.closest("[id]")).map(Element::id).orElse("");
    }
}
