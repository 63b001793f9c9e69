/* Rule: frames and the controls of forms have names. */
package org.plancatalogue.check.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.ProblemKind;

/**
 * A label around it, a label for it, or an attribute (WCAG 2.2, 4.1.2); browsers take even a placeholder (HTML
 * Accessibility API Mappings, 4.1).
 */
final class Controls implements PageRule {
    private static final List<String> NAMES = List.of("aria-label", "aria-labelledby", "title");
    private static final Set<String> SELF_NAMED = Set.of("hidden", "submit", "reset", "button", "image");

    @Override
    public Stream<Finding> findings(Markup page) {
        return Stream.concat(frames(page), controls(page));
    }

    private static Stream<Finding> frames(Markup page) {
        return page.all("iframe").stream()
                .filter(it -> NAMES.stream().allMatch(name -> it.attr(name).isBlank()) && !Hidden.is(it))
                .map(it -> page.finding(ProblemKind.FRAME_WITHOUT_TITLE, it, "src", it.attr("src")));
    }

    private static Stream<Finding> controls(Markup page) {
        Set<String> labelled =
                page.with("for").stream().map(it -> it.attr("for")).collect(Collectors.toUnmodifiableSet());
        return Stream.of("input", "select", "textarea")
                .flatMap(it -> page.all(it).stream())
                .filter(it -> !SELF_NAMED.contains(it.attr("type").toLowerCase(Locale.ROOT)))
                .filter(it -> !isNamed(it, labelled))
                .map(it -> page.defect(ProblemKind.CONTROL_WITHOUT_NAME, it, it.normalName()));
    }

    private static boolean isNamed(Element control, Set<String> labelled) {
        return (control.hasAttr("id") && labelled.contains(control.id()))
                || NAMES.stream().anyMatch(it -> !control.attr(it).isBlank())
                || !control.attr("placeholder").isBlank()
                || control.closest("label") != null
                || Hidden.is(control);
    }
}
