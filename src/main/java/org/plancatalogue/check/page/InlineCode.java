/* Rule: no script or style is written into a page against its policy. */
package org.plancatalogue.check.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.plancatalogue.check.read.Markup;
import org.plancatalogue.check.read.PageRule;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Policy;
import org.plancatalogue.problem.ProblemKind;

/**
 * Judged by the policies the page declares; one that declares none is judged by the strictest. Blocks of data, as for
 * search engines, are not executed and are fine.
 */
final class InlineCode implements PageRule {
    private static final Set<String> SCRIPTS =
            Set.of("", "module", "text/javascript", "application/javascript", "importmap", "speculationrules");

    @Override
    public Stream<Finding> findings(Markup page) {
        List<Policy> policies = policies(page);
        return Stream.concat(elements(page, policies), attributes(page, policies));
    }

    private static List<Policy> policies(Markup page) {
        List<Policy> declared = page.metas("http-equiv", "content-security-policy").stream()
                .map(it -> Policy.of(it.attr("content")))
                .toList();
        return declared.isEmpty() ? List.of(Policy.STRICTEST) : declared;
    }

    private static Stream<Finding> elements(Markup page, List<Policy> policies) {
        return Stream.concat(
                        page.all("script").stream()
                                .filter(it -> !it.hasAttr("src") && !it.hasAttr("href") && isScript(it)),
                        page.all("style").stream())
                .filter(it -> !it.data().isBlank() || it.hasText())
                .filter(it -> !policies.stream().allMatch(policy -> allowed(it, policy)))
                .map(it -> page.defect(ProblemKind.INLINE_CODE, it, "<" + it.normalName() + ">"));
    }

    private static boolean isScript(Element script) {
        return SCRIPTS.contains(script.attr("type").strip().toLowerCase(Locale.ROOT));
    }

    private static boolean allowed(Element element, Policy policy) {
        List<String> sources = policy.allows(element.normalName().equals("style") ? "style-src" : "script-src");
        boolean exact = sources.stream().anyMatch(it -> it.matches("'(nonce|sha\\d+)-.*'"));
        return exact
                ? sources.contains("'nonce-" + element.attr("nonce") + "'")
                        || sources.contains("'sha256-" + digest(element.data()) + "'")
                : sources.contains("'unsafe-inline'");
    }

    private static String digest(String code) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha256.digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Stream<Finding> attributes(Markup page, List<Policy> policies) {
        return page.byAttribute().keySet().stream()
                .filter(key -> isCode(key) && !policies.stream().allMatch(policy -> allowed(key, policy)))
                .flatMap(key ->
                        page.with(key).stream().map(it -> page.finding(ProblemKind.INLINE_CODE, it, key, key + "=")));
    }

    /** HTML has no other attributes that begin with "on" but the handlers of events. */
    private static boolean isCode(String attribute) {
        return attribute.equals("style") || attribute.matches("(?i)on[a-z]+");
    }

    private static boolean allowed(String attribute, Policy policy) {
        return policy.allows(attribute.equals("style") ? "style-src" : "script-src")
                .contains("'unsafe-inline'");
    }
}
