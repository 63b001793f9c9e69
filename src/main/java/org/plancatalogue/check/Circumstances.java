/* Clears findings of one file that do not stand once the others are known. */
package org.plancatalogue.check;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancatalogue.check.policy.HostPolicies;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.Reference.Use;
import org.plancatalogue.problem.ProblemKind;

/**
 * A drawing declares no policy: its scripts are held to that of the pages, and there may be none. A page that is shown in
 * frames only is part of another, which has the title and the heading.
 *
 * @param framed the files of such pages
 */
record Circumstances(boolean policed, HostPolicies host, Set<String> framed) {
    private static final Set<ProblemKind> OF_WHOLE_PAGES =
            EnumSet.of(ProblemKind.TITLE_MISSING, ProblemKind.HEADING_COUNT);

    static Circumstances of(BuiltSite site, HostPolicies host) {
        Set<String> framed = shown(site, Use.FRAME);
        if (!framed.isEmpty()) {
            framed.removeAll(shown(site, Use.LINK));
        }
        return new Circumstances(
                site.cards().values().stream().anyMatch(it -> !it.policies().isEmpty()), host, Set.copyOf(framed));
    }

    private static Set<String> shown(BuiltSite site, Use use) {
        return site.references().stream()
                .filter(it -> it.use() == use)
                .flatMap(it -> site.page(it).stream())
                .map(it -> it.path().value())
                .collect(Collectors.toSet());
    }

    boolean uphold(Finding finding) {
        if (finding.kind() == ProblemKind.INLINE_CODE
                && finding.file().extension().equals("svg")) {
            return policed || !host.of(finding.file()).isEmpty();
        }
        return !OF_WHOLE_PAGES.contains(finding.kind())
                || !framed.contains(finding.file().value());
    }
}
