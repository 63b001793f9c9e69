/* Both languages of a text side by side. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.web.Html;

/**
 * A text with its translation, paired section by section, the language of the page first.
 *
 * @param text the way to the text in the language of the page alone
 */
public record ParallelPage(
        Frame frame, Html title, Phrase other, String text, String accent, List<String> languages, List<Row> rows)
        implements Page {
    /**
     * A section in both languages.
     *
     * @param number of a pillar or initiative; else empty
     */
    public record Row(String id, int level, String number, List<Half> halves) {}

    /**
     * A section in one language; without text where that has none.
     *
     * @param notice {@code stale}, {@code unaccepted}, {@code missing} or {@code only}; empty where nothing is to be said
     */
    public record Half(String lang, Html heading, Html body, String notice) {}
}
