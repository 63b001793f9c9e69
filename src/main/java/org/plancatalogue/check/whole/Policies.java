/* Rule: every page declares a security policy, and the host's headers do not undermine it. */
package org.plancatalogue.check.whole;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Card;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Policy;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.ProblemKind;

/** A policy in the pages goes where they go; one in {@code _headers} serves where the host reads that file. */
final class Policies implements SiteRule {
    private static final Pattern HEADER = Pattern.compile("(?i)(\\s+)content-security-policy\\s*:\\s*(.*)");

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        Optional<Stored> headers = Optional.ofNullable(site.files().get("_headers"));
        return Stream.concat(
                headers.stream().flatMap(it -> weak(it).stream()),
                headers.isPresent() ? Stream.empty() : missing(site));
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

    private static List<Finding> weak(Stored headers) {
        List<Finding> found = new ArrayList<>();
        String[] lines = new String(headers.bytes(), StandardCharsets.UTF_8).split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher header = HEADER.matcher(lines[i]);
            if (header.matches()) {
                Position place = new Position(i + 1, header.end(1) + 1);
                Policy.of(header.group(2)).weaknesses().stream()
                        .map(it -> Finding.of(ProblemKind.POLICY_WEAK, headers.path(), place, "", it))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
