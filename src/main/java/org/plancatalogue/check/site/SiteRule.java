/* One thing that must hold for the built site as a whole. */
package org.plancatalogue.check.site;

import java.util.stream.Stream;

/** Looks at the whole site and tells what breaks the rule, in any order. */
public interface SiteRule {
    Stream<Finding> findings(BuiltSite site);
}
