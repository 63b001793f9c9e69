/* One thing that must hold for every page. */
package org.plancatalogue.check;

import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltPage;
import org.plancatalogue.check.site.BuiltSite;

/** Looks at one page; the site is there for what the page refers to. */
interface PageRule extends Rule {
    Stream<Finding> findings(BuiltPage page, BuiltSite site);

    @Override
    default Stream<Finding> findings(BuiltSite site) {
        return site.pages().stream().flatMap(page -> findings(page, site));
    }
}
