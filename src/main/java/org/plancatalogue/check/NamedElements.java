/* Rule: an attribute that names another element names one that is there. */
package org.plancatalogue.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.problem.ProblemKind;

/** A label or description that leads to nothing leaves a control without a name for a screen reader. */
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
            "for",
            "headers",
            "list",
            "popovertarget");

    @Override
    public Stream<Finding> findings(BuiltPage page, BuiltSite site) {
        return ATTRIBUTES.stream()
                .flatMap(attribute -> page.with(attribute).stream()
                        .flatMap(it -> Arrays.stream(it.attr(attribute).strip().split("\\s+"))
                                .filter(id -> !page.ids().contains(id))
                                .map(id -> Finding.of(page, ProblemKind.DANGLING_ID, it, attribute, attribute, id))));
    }
}
