/* A file or folder below the content folder. */
package org.plancatalogue.source;

import java.nio.file.Path;
import org.plancatalogue.lang.Characters;

/**
 * Where something lies, and what it is called.
 *
 * @param relative its path from the content folder with {@code /} between names; empty for that folder itself
 */
record Entry(Path path, String relative) {
    /** What lies in this folder under a name. */
    Entry child(Path child) {
        String name = Characters.replaced(child.getFileName().toString()).replace('\n', '\uFFFD');
        return new Entry(child, relative.isEmpty() ? name : relative + "/" + name);
    }

    String name() {
        return relative.substring(relative.lastIndexOf('/') + 1);
    }
}
