/* An initiative in a list. */
package org.plancatalogue.page;

import java.util.List;
import org.plancatalogue.web.Html;

/**
 * An initiative with the way to it.
 *
 * @param number its number within the plan, such as 2-1
 * @param primary whether the concept of the page is the initiative's main theme
 * @param inferred whether the tag that brought it here is our inference
 * @param contents what it does, a line each
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
        List<Html> contents,
        boolean open,
        List<TagLink> instruments) {}
