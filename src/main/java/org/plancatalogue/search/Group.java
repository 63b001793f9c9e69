/* Entries that belong to one document. */
package org.plancatalogue.search;

import java.util.List;
import org.plancatalogue.lang.Names;

/**
 * A document's entries in its order, or terms and concepts that no document holds together.
 *
 * @param within what the document is called: entries are found by it too, and told apart by it
 * @param forms what else it is called, such as a municipality's name and reading
 */
public record Group(Names within, List<String> forms, List<Entry> entries) {
    public Group {
        forms = List.copyOf(forms);
        entries = List.copyOf(entries);
    }
}
