/* Rule: no script or style is written into a page. */
package org.plancatalogue.check;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.problem.ProblemKind;

/** The pages' security policy would block it. Blocks of data, as for search engines, are not executed and are fine. */
final class InlineCode implements PageRule {
    private static final Set<String> DATA = Set.of("application/ld+json", "application/json");

    @Override
    public Stream<Finding> findings(BuiltPage page, BuiltSite site) {
        return Stream.concat(elements(page), attributes(page));
    }

    private static Stream<Finding> elements(BuiltPage page) {
        return page.select("script:not([src]), style").stream()
                .filter(it -> !DATA.contains(it.attr("type").strip().toLowerCase(Locale.ROOT)))
                .map(it -> Finding.of(page, ProblemKind.INLINE_CODE, page.at(it), "<" + it.normalName() + ">"));
    }

    private static Stream<Finding> attributes(BuiltPage page) {
        return page.byAttribute().keySet().stream()
                .filter(InlineCode::isCode)
                .flatMap(key -> page.with(key).stream()
                        .map(it -> Finding.of(page, ProblemKind.INLINE_CODE, it, key, key + "=")));
    }

    /** HTML has no other attributes that begin with "on" but the handlers of events. */
    private static boolean isCode(String attribute) {
        return attribute.equals("style") || attribute.startsWith("on");
    }
}
