/* A text that is a value of a key. */
package org.plancatalogue.content;

import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.SourceText;

/**
 * A title, name or summary, or a text of {@code site.yaml} or {@code vocabulary.yaml}, as it was written.
 *
 * @param place where the value begins, perhaps with a quote
 */
public record ShortText(SourceText file, Place place, Lang lang, String text) {}
