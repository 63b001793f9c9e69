/* A section of text on a page. */
package org.plancatalogue.page;

import java.util.Optional;
import org.plancatalogue.web.Html;

/**
 * A heading with its text.
 *
 * @param counterpart the same section in the other language
 */
public record Block(String id, int level, Html heading, Optional<Counterpart> counterpart, Html body) {}
