/* The way to the same page or section in the other language. */
package org.plancatalogue.page;

import org.plancatalogue.lang.Lang;

/** A link into the other language. */
public record Counterpart(Lang lang, String href) {}
