/* A part of a text in its two languages. */
package org.plancatalogue.catalogue.translation;

import java.util.Optional;
import org.plancatalogue.markdown.Section;

/**
 * A section, or the texts above the fence, with the state of its translation.
 *
 * @param name the section's id or a name as in {@link org.plancatalogue.content.Origin}
 * @param state never {@link State#ORIGINAL}
 * @param digest of the original's text as it is now; empty for an extra part
 * @param copied whether the translation's file has the part, and reads there as in the original
 * @param accepted whether an original has been accepted for it
 * @param meant whether it is declared that one language lacks the part
 * @param original empty for an extra part and for the texts above the fence
 * @param translation empty for a missing part and for the texts above the fence
 */
public record Part(
        String name,
        State state,
        String digest,
        boolean copied,
        boolean accepted,
        boolean meant,
        Optional<Section> original,
        Optional<Section> translation) {}
