/* Which source text wrote a link of a page. */
package org.plancatalogue.view;

import org.plancatalogue.problem.Place;
import org.plancatalogue.web.SitePath;

/**
 * The way back from a built link to the place that wrote it.
 *
 * @param href the link as it stands in the page
 * @param written the target, or the term's id, as the writer wrote it
 * @param term whether it was written as a term: {@code [[stem]]}
 */
public record Trace(SitePath page, String href, Place place, String written, boolean term) {}
