/* One text in one language. */
package org.plancatalogue.content;

import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.Prose;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.SourceText;

/**
 * A file's text.
 *
 * @param title plain text, as are {@code summary} and {@code name}
 * @param titled where the title is written
 * @param name what the noun is called in lists: a municipality's name for a plan, the title for all others
 */
public record Edition(
        Lang lang, SourceText file, String title, Place titled, String name, String summary, Prose prose) {
    /** The same edition with another text. */
    public Edition with(Prose other) {
        return new Edition(lang, file, title, titled, name, summary, other);
    }
}
