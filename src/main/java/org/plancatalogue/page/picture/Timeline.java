/* A scheme over the years, drawn. */
package org.plancatalogue.page.picture;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.web.Html;

/**
 * Rows of bars on one scale; places are shares of its width.
 *
 * @param change where the era changes, if it does in these years
 */
public record Timeline(Html title, Html about, List<Year> years, Optional<Change> change, List<Row> rows) {
    /** The eras before and after a day, and the words that say so. */
    public record Change(String at, String day, Html before, Html after) {}

    /** A fiscal year and where it begins. */
    public record Year(String year, String at) {}

    /**
     * A round of plans.
     *
     * @param kind {@code own} for the plans of this catalogue, {@code context} for what other public pages tell
     * @param source the page that tells it
     */
    public record Row(Html label, String period, String kind, String x, String width, Optional<String> source) {}
}
