/* One rule over the texts of a noun. */
package org.plancatalogue.review.noun;

import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Noun;
import org.plancatalogue.problem.Problems;

/**
 * Looks at one noun and reports what breaks the rule, at the place that was written. Of the rest of the catalogue it
 * asks nothing that {@code Context} does not hold.
 */
public interface NounRule {
    void apply(Catalogue catalogue, Noun noun, Problems problems);
}
