/* Rule: every page declares a security policy, and the host's headers do not undermine it. */
package org.plancatalogue.check.whole;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.check.policy.HostPolicies;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SitePath;

/** A policy in the pages goes where they go; one in a file for the host serves where the host reads that file. */
final class Policies implements SiteRule {
    private static final List<String> HOST_FILES =
            List.of("_headers", ".htaccess", "web.config", "staticwebapp.config.json", "vercel.json", "firebase.json");

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        return Stream.concat(
                text("_headers", site).stream().flatMap(Policies::weak),
                HOST_FILES.stream().anyMatch(it -> declares(it, site)) ? Stream.empty() : missing(site));
    }

    private static Optional<String> text(String path, BuiltSite site) {
        return Optional.ofNullable(site.files().get(path))
                .map(Stored::bytes)
                .map(it -> new String(it, StandardCharsets.UTF_8));
    }

    private static boolean declares(String path, BuiltSite site) {
        return text(path, site)
                .filter(it -> it.toLowerCase(Locale.ROOT).contains("content-security-policy"))
                .isPresent();
    }

    private static Stream<Finding> missing(BuiltSite site) {
        List<Card> without = site.pages().stream()
                .filter(it -> it.policies().isEmpty() && it.redirect().isEmpty())
                .toList();
        return without.isEmpty()
                ? Stream.empty()
                : Stream.of(Finding.of(
                        ProblemKind.POLICY_MISSING,
                        without.get(0).path(),
                        Integer.toString(site.pages().size()),
                        Integer.toString(without.size())));
    }

    private static Stream<Finding> weak(String headers) {
        return HostPolicies.of(headers).sent().stream()
                .flatMap(it -> it.policy().weaknesses().stream()
                        .map(weakness -> Finding.of(
                                ProblemKind.POLICY_WEAK, new SitePath("_headers"), it.place(), "", weakness)));
    }
}
