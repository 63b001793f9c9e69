/* What came of a change of address. */
package org.plancatalogue.edit.move;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.problem.Problem;

/**
 * Whether all files were written.
 *
 * @param failure why one could not be
 * @param left the files that could not be brought back to what they were
 */
public record Moved(Optional<Problem> failure, List<String> left) {
    public Moved {
        left = List.copyOf(left);
    }
}
