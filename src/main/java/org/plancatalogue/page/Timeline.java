/* A scheme over the years, drawn. */
package org.plancatalogue.page;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.web.Html;

/**
 * Rows of bars on one scale; places are shares of its width.
 *
 * @param change where the era changes, with the eras before and after
 */
public record Timeline(
        Html title, Html about, List<Year> years, String change, Html before, Html after, List<Row> rows) {
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
