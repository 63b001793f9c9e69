/* One thing that must hold for every page. */
package org.plancatalogue.check.read;

import java.util.stream.Stream;
import org.plancatalogue.check.site.Finding;

/** Looks at one page or drawing and tells what breaks the rule, in any order. */
public interface PageRule {
    Stream<Finding> findings(Markup page);
}
