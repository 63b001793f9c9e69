/* Rule: every file has a use. */
package org.plancatalogue.check.whole;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.check.site.SiteRule;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.problem.ProblemKind;

/**
 * A file that nothing refers to was left behind by an earlier build, or its link was forgotten. Files that hosts,
 * browsers and search engines ask for by name need no link, and a script may name what it loads.
 */
final class UsedFiles implements SiteRule {
    private static final Pattern ASKED_BY_NAME = Pattern.compile(
            "(.*/)?([._].*|404\\.html?|robots\\.txt|(security|humans|ads|llms)\\.txt|favicon\\.ico|apple-touch-icon.*"
                    + "|[^/]*sitemap[^/]*|CNAME|LICEN[CS]E.*|.*\\.(map|htaccess)|web\\.config|sw\\.js|service-worker\\.js"
                    + "|browserconfig\\.xml)|\\..*/.*|(.*/)?[._][^/]+/.*|google[0-9a-f]+\\.html|BingSiteAuth\\.xml");

    @Override
    public Stream<Finding> findings(BuiltSite site) {
        Set<String> used = site.references().stream()
                .flatMap(it -> site.file(it).stream())
                .map(it -> it.path().value())
                .collect(Collectors.toUnmodifiableSet());
        List<Stored> idle = site.files().values().stream()
                .filter(it -> site.card(it.path().value())
                        .filter(card -> card.isPage())
                        .isEmpty())
                .filter(it -> !used.contains(it.path().value()))
                .filter(it -> !ASKED_BY_NAME.matcher(it.path().value()).matches())
                .toList();
        return idle.isEmpty() ? Stream.empty() : unnamed(idle, site);
    }

    private static Stream<Finding> unnamed(List<Stored> idle, BuiltSite site) {
        String scripts = site.files().values().stream()
                .filter(it -> Set.of("js", "mjs", "json", "webmanifest").contains(it.extension()))
                .map(it -> new String(it.bytes(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        return idle.stream()
                .filter(it -> !scripts.contains(name(it)))
                .map(it -> Finding.of(ProblemKind.UNUSED_FILE, it.path()));
    }

    private static String name(Stored file) {
        String path = file.path().value();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
