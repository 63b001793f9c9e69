/* All rules over the site as a whole. */
package org.plancatalogue.check.whole;

import java.util.List;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;

/** Runs the rules that need to see more than one file. A new rule is one class and one line here. */
public final class SiteRules {
    private static final List<Rule> ALL = List.of(
            new SoundAddresses(),
            new LanguageJumps(),
            new Redirects(),
            new ThirdParties(),
            new Integrity(),
            new PageLanguages(),
            new Canonical(),
            new Alternates(),
            new Counterparts(),
            new TitlesOnce(),
            new SitemapPages(),
            new Robots(),
            new FileNames(),
            new Reachable(),
            new UsedFiles(),
            new NotFoundPage(),
            new Policies());

    private SiteRules() {}

    public static List<Finding> findings(BuiltSite site) {
        return ALL.parallelStream().flatMap(it -> it.findings(site)).toList();
    }
}
