/* A section of text on a page. */
package org.plancatalogue.page;

import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.Html;

/**
 * A heading with its text.
 *
 * @param lang the text's language, where it is not that of the page
 * @param counterpart the same section in the other language
 */
public record Block(
        String id,
        int level,
        Html heading,
        Optional<Lang> lang,
        Optional<Notice> notice,
        Optional<Counterpart> counterpart,
        Html body) {}
