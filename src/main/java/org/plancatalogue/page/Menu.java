/* An entry of the main menu. */
package org.plancatalogue.page;

import org.plancatalogue.web.Html;

/**
 * A place of the site that every page leads to.
 *
 * @param label its name in the language of the page
 * @param current whether the page being shown is this place or lies below it
 */
public record Menu(Html label, String href, boolean current) {}
