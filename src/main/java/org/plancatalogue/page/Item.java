/* An initiative in a list. */
package org.plancatalogue.page;

import org.plancatalogue.web.Html;

/**
 * An initiative with the way to it.
 *
 * @param number its number within the plan, such as 2-1
 * @param primary whether the concept of the page is the initiative's main theme
 * @param inferred whether the tag that brought it here is our inference
 */
public record Item(String href, String number, Html name, Phrase other, boolean primary, boolean inferred) {}
