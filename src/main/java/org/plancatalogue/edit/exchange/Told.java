/* A unit that was not taken over. */
package org.plancatalogue.edit.exchange;

import java.util.Optional;
import org.plancatalogue.lang.Names;

/**
 * What a translator sent that is not written, and why.
 *
 * @param line in the translator's file
 * @param unit the id of a unit, or of a part where it is about all of it
 * @param detail where there is more to say
 */
public record Told(int line, String unit, Reason reason, Optional<Names> detail) {
    /** Why it is not written. */
    public enum Reason {
        /** The document has no such unit. */
        UNKNOWN,
        /** The original has changed since the export. */
        OUTDATED,
        /** Its codes are not those of the export. */
        UNREADABLE,
        /** Other units of the part are empty. */
        INCOMPLETE,
        /** As Markdown it would not read as it was sent. */
        UNWRITABLE
    }
}
