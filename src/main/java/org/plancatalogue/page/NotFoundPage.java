/* The page for an address that does not exist. */
package org.plancatalogue.page;

import java.util.List;

/**
 * Says in each language that there is no such page. It is served at any depth, so its links begin at the site's base
 * path instead of being relative.
 */
public record NotFoundPage(Frame frame, List<ChooserPage.Choice> choices) implements Page {}
