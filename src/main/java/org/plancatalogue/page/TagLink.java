/* A tag of an initiative. */
package org.plancatalogue.page;

import org.plancatalogue.web.Html;

/**
 * A concept with the way to its page.
 *
 * @param facet {@code theme}, {@code instrument} or {@code audience}
 * @param primary whether it is the initiative's main theme
 * @param inferred whether it is our inference rather than stated in the source
 */
public record TagLink(String facet, Html label, String href, boolean primary, boolean inferred) {}
