/* Rule: an attribute that names another element names one that is there. */
package org.plancatalogue.check.page;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.ProblemKind;

/**
 * A label or description that leads to nothing leaves a control without a name for a screen reader. What a closed menu
 * or list will show may yet have to be made.
 */
final class NamedElements implements PageRule {
    private static final List<String> ATTRIBUTES = List.of(
            "aria-activedescendant",
            "aria-controls",
            "aria-describedby",
            "aria-details",
            "aria-errormessage",
            "aria-flowto",
            "aria-labelledby",
            "aria-owns",
            "commandfor",
            "for",
            "form",
            "headers",
            "list",
            "popovertarget");

    @Override
    public Stream<Finding> findings(Markup page) {
        Set<String> ids = page.ids();
        return Stream.concat(ATTRIBUTES.stream().flatMap(it -> dangling(page, it, ids)), maps(page));
    }

    private static Stream<Finding> dangling(Markup page, String attribute, Set<String> ids) {
        return page.with(attribute).stream()
                .filter(it -> !isPending(it, attribute))
                .flatMap(it -> Arrays.stream(it.attr(attribute).strip().split("\\s+"))
                        .filter(id -> !ids.contains(id))
                        .map(id -> page.finding(ProblemKind.DANGLING_ID, it, attribute, attribute, id)));
    }

    private static boolean isPending(Element element, String attribute) {
        return (attribute.startsWith("aria-") && element.attr(attribute).isBlank())
                || (attribute.equals("aria-controls") && element.is("[aria-expanded=false], [aria-selected=false]"));
    }

    private static Stream<Finding> maps(Markup page) {
        return page.with("usemap").stream()
                .filter(it -> page.all("map").stream()
                        .noneMatch(map -> it.attr("usemap").equals("#" + map.attr("name"))))
                .map(it -> page.finding(ProblemKind.DANGLING_ID, it, "usemap", "usemap", it.attr("usemap")));
    }
}
