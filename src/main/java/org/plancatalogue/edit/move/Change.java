/* A file that is changed, renamed or made. */
package org.plancatalogue.edit.move;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.edit.Diff;
import org.plancatalogue.edit.Draft;

/**
 * A text of the content before and after a change of address, each with its path.
 *
 * @param before none for a file that is new
 */
public record Change(Optional<Draft> before, Draft after) {
    public boolean isRenamed() {
        return before.filter(it -> !it.file().equals(after.file())).isPresent();
    }

    public boolean isRewritten() {
        return before.filter(it -> it.text().equals(after.text())).isEmpty();
    }

    /** The difference as a unified diff, each line without its end. */
    public List<String> diff(String from, String to) {
        return Diff.between(from, to, before.map(Draft::text).orElse(""), after.text());
    }
}
