/* Rule: no script or style is written into a page against its policy. */
package org.plancatalogue.check.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.policy.HostPolicies;
import org.plancatalogue.check.policy.Policy;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.ProblemKind;

/**
 * Judged by the policies that the page declares and its host sends: where there is none, nothing is blocked. Blocks of
 * data, as for search engines, are not executed and are fine.
 */
record InlineCode(HostPolicies host) implements PageRule {
    private static final Set<String> SCRIPTS =
            Set.of("", "module", "text/javascript", "application/javascript", "importmap", "speculationrules");

    @Override
    public Stream<Finding> findings(Markup page) {
        List<Policy> policies = policies(page);
        return policies.isEmpty()
                ? Stream.empty()
                : Stream.concat(elements(page, policies), attributes(page, policies));
    }

    private List<Policy> policies(Markup page) {
        Stream<Policy> declared = page.isPage()
                ? page.metas("http-equiv", "content-security-policy").stream().map(it -> Policy.of(it.attr("content")))
                : Stream.of(Policy.OF_DRAWINGS);
        return Stream.concat(declared, host.of(page.path()).stream()).toList();
    }

    private static Stream<Finding> elements(Markup page, List<Policy> policies) {
        return Stream.concat(
                        page.all("script").stream()
                                .filter(it -> !it.hasAttr("src") && !it.hasAttr("href") && isScript(it)),
                        page.all("style").stream())
                .filter(it -> !it.data().isBlank() || it.hasText())
                .filter(it -> !policies.stream()
                        .allMatch(policy -> policy.allowsElement(it.normalName(), it.data(), it.attr("nonce"))))
                .map(it -> page.defect(ProblemKind.INLINE_CODE, it, "<" + it.normalName() + ">"));
    }

    private static boolean isScript(Element script) {
        return SCRIPTS.contains(script.attr("type").strip().toLowerCase(Locale.ROOT));
    }

    private static Stream<Finding> attributes(Markup page, List<Policy> policies) {
        return page.byAttribute().keySet().stream()
                .filter(InlineCode::isCode)
                .flatMap(key -> page.with(key).stream()
                        .filter(it -> !policies.stream()
                                .allMatch(policy ->
                                        policy.allowsAttribute(key.equals("style") ? "style" : "script", it.attr(key))))
                        .map(it -> page.finding(ProblemKind.INLINE_CODE, it, key, key + "=")));
    }

    /** HTML has no other attributes that begin with "on" but the handlers of events. */
    private static boolean isCode(String attribute) {
        return attribute.equals("style") || attribute.matches("(?i)on[a-z]+");
    }
}
