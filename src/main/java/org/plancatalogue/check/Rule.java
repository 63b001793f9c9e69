/* One thing that must hold for the built site. */
package org.plancatalogue.check;

import java.util.stream.Stream;
import org.plancatalogue.check.site.BuiltSite;

/** Looks at the whole site and tells what breaks the rule, in any order. */
interface Rule {
    Stream<Finding> findings(BuiltSite site);
}
