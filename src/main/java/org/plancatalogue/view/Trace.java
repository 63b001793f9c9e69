/* Which source text wrote a part of a page. */
package org.plancatalogue.view;

import org.plancatalogue.problem.Place;
import org.plancatalogue.web.SitePath;

/**
 * The way back from a part of a built page to the place that wrote it.
 *
 * @param value what stands in the page: an address, the id of a heading, or nothing for the page's title
 * @param written what the writer wrote: a target, a term's id, a heading, a title
 */
public record Trace(SitePath page, Part part, String value, Place place, String written) {
    /** What was written. */
    public enum Part {
        LINK,
        TERM,
        HEADING,
        TITLE
    }
}
