/* Words in a known language. */
package org.plancatalogue.page;

import org.plancatalogue.lang.Lang;
import org.plancatalogue.web.Html;

/** A name or text with its language, to be shown on a page in the other language. */
public record Phrase(Lang lang, Html text) {}
