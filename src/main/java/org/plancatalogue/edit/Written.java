/* What came of writing a revision. */
package org.plancatalogue.edit;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.problem.Problem;

/**
 * How many repairs stand in the file now.
 *
 * @param skipped those that no longer fitted
 * @param failure why nothing was written
 */
public record Written(int made, List<Skipped> skipped, Optional<Problem> failure) {
    public Written {
        skipped = List.copyOf(skipped);
    }

    static Written of(Revision revision) {
        return new Written(revision.made().size(), revision.skipped(), Optional.empty());
    }

    static Written failed(Problem why) {
        return new Written(0, List.of(), Optional.of(why));
    }
}
