/* A municipality as it is named on a page. */
package org.plancatalogue.page;

import org.plancatalogue.web.Html;

/**
 * Name, kind and accent of a municipality, and the way to its plan.
 *
 * @param kind {@code special-ward} or {@code city}; names its label among the messages: {@code kind.city}
 * @param accent the name of its colour set
 */
public record Town(String id, Html name, String reading, Phrase other, String kind, String accent, String href) {}
