/* The rules over the site as a whole. */
package org.plancatalogue.check.whole;

import java.util.List;
import org.plancatalogue.check.site.SiteRule;

/** A new rule is one class and one line here. */
public final class SiteRules {
    public static final List<SiteRule> ALL = List.of(
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
            new Pictures(),
            new NotFoundPage(),
            new Policies());

    private SiteRules() {}
}
