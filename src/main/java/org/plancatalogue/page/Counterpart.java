/* The way to the same page or section in the other language. */
package org.plancatalogue.page;

import org.plancatalogue.lang.Lang;

/**
 * A link into the other language.
 *
 * @param exact whether it leads to the same section, and not to the nearest one around it that the language has
 */
public record Counterpart(Lang lang, String href, boolean exact) {}
