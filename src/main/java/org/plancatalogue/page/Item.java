/* An initiative in a list. */
package org.plancatalogue.page;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.Html;

/**
 * An initiative with the way to it.
 *
 * @param number its number within the plan, such as 2-1
 * @param primary whether the concept of the page is the initiative's main theme
 * @param inferred whether the tag that brought it here is our inference
 * @param contents what it does
 * @param open whether the source marks that list as not exhaustive (等)
 * @param instruments how it does it
 */
public record Item(
        String href,
        String number,
        Html name,
        Phrase other,
        boolean primary,
        boolean inferred,
        Contents contents,
        boolean open,
        List<TagLink> instruments) {
    /** What an initiative does, a line each; its language where that is not the page's. */
    public record Contents(Optional<Lang> lang, List<Html> lines) {}
}
