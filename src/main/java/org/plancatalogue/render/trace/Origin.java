/* Where in the templates a part of a page was written. */
package org.plancatalogue.render.trace;

import java.util.Optional;
import org.plancatalogue.problem.Place;

/**
 * A place in a template.
 *
 * @param interpolation whether a value was written there: the place is then the beginning of the <code>${</code>
 * @param calledFrom where the page's own template called the other one that the place is in
 */
public record Origin(Place place, boolean interpolation, Optional<Place> calledFrom) {}
