/* The search page of a language. */
package org.plancatalogue.page;

import java.util.List;

/**
 * The box, what to choose by, and other ways in.
 *
 * @param themes where to begin without a query
 * @param indexes the lists of everything, for a page without a script
 */
public record SearchPage(Frame frame, List<Filter> filters, List<Link> themes, List<Link> indexes) implements Page {
    /** What results can be narrowed by: {@code municipality}, {@code kind} or {@code theme}. */
    public record Filter(String key, List<Choice> choices) {}

    /**
     * One value of a filter.
     *
     * @param label a name, or the key of a word of the interface
     */
    public record Choice(String value, String label, boolean worded) {}
}
