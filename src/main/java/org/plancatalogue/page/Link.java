/* A link within the site. */
package org.plancatalogue.page;

import org.plancatalogue.web.Html;

/** A relative address and the words that name it. */
public record Link(String href, Html label) {}
