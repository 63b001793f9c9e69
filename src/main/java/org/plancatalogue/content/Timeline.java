/* A scheme over the years. */
package org.plancatalogue.content;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Names;
import org.plancatalogue.lang.Period;

/**
 * What public pages tell of the years before and after the plans, drawn on the article that says the same in words.
 *
 * @param article that article, and where it is named
 * @param about what is drawn, and what is not known
 */
public record Timeline(Site.Listed article, Names title, Names about, Period span, List<Entry> entries) {
    public Timeline {
        entries = List.copyOf(entries);
    }

    /**
     * A round of plans.
     *
     * @param source the page that tells it; none for the plans of the catalogue itself
     */
    public record Entry(Names names, Period period, Optional<String> source) {}
}
