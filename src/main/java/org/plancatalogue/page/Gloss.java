/* A term of the glossary that a page uses. */
package org.plancatalogue.page;

import org.plancatalogue.web.Html;

/**
 * What the glossary says of a term in short, so that the page itself can tell it.
 *
 * @param number counts the terms of the page in the order in which they are first linked; the links carry it
 * @param reading empty where the name is its own
 */
public record Gloss(int number, String href, Html name, String reading, Phrase other, Html summary) {}
