/* One rule over the content. */
package org.plancatalogue.review;

import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.problem.Problems;

/** Looks at the whole catalogue and reports what breaks the rule, at the place that was written. */
interface Rule {
    void apply(Catalogue catalogue, Problems problems);
}
