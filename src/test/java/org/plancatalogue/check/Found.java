/* What the check finds in a small site, for tests. */
package org.plancatalogue.check;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plancatalogue.SiteText;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.web.SiteFile;

/** Writes findings as {@code file:line:column code [arguments]}. */
final class Found {
    static final URI BASE = URI.create("https://example.org/plans/");

    private Found() {}

    /** The findings of some kinds, in order. */
    static List<String> only(String site, String... codes) {
        return findings(SiteText.files(site)).stream()
                .filter(it -> Set.of(codes).contains(it.kind().code()))
                .map(Found::written)
                .toList();
    }

    /** All findings. */
    static List<String> in(String site) {
        return findings(SiteText.files(site)).stream().map(Found::written).toList();
    }

    static List<Finding> findings(Collection<SiteFile> files) {
        return SiteCheck.check(files.stream().map(Stored::of).toList(), Optional.of(BASE))
                .findings();
    }

    static String written(Finding it) {
        return it.toProblem().place() + " " + it.kind().code() + " " + it.arguments();
    }
}
