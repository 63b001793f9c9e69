/** An entry of the main menu. */
package org.plancatalogue.page;

/**
 * A place of the site that every page leads to.
 *
 * @param key names the label among the messages: {@code menu.index}
 * @param current whether the page being shown is this place or lies below it
 */
public record Menu(String key, String href, boolean current) {}
