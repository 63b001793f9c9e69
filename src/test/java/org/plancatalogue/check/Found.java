/* What the rules find in a small site, for tests. */
package org.plancatalogue.check;

import java.net.URI;
import java.util.List;
import org.plancatalogue.SiteText;
import org.plancatalogue.check.site.BuiltSite;

/** Writes findings as {@code file:line:column code [arguments]}. */
final class Found {
    static final URI BASE = URI.create("https://example.org/plans/");

    private Found() {}

    /** By one rule, in order. */
    static List<String> by(Rule rule, String site) {
        BuiltSite built = BuiltSite.of(SiteText.files(site), BASE);
        return rule.findings(built).sorted().map(Found::written).toList();
    }

    /** By all rules. */
    static List<String> in(String site) {
        return SiteCheck.check(SiteText.files(site), BASE).stream()
                .map(Found::written)
                .toList();
    }

    private static String written(Finding it) {
        return it.toProblem().place() + " " + it.kind().code() + " " + it.arguments();
    }
}
