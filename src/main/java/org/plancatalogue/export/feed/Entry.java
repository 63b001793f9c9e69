/* An entry of a feed. */
package org.plancatalogue.export.feed;

import java.util.List;
import org.plancatalogue.page.Alternate;

/**
 * A page that subscribers are to notice.
 *
 * @param id never given to anything else, and kept when the page moves
 * @param versions the page in each language that has it, the feed's own first; full addresses
 */
public record Entry(String id, String title, String summary, List<Alternate> versions) {
    public Entry {
        versions = List.copyOf(versions);
    }
}
