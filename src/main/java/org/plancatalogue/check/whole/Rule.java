/* One thing that must hold for the built site as a whole. */
package org.plancatalogue.check.whole;

import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;
import org.plancatalogue.check.site.Finding;

/** Looks at the whole site and tells what breaks the rule, in any order. */
interface Rule {
    Stream<Finding> findings(BuiltSite site);
}
