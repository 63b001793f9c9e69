/* What was found at a path of the content folder. */
package org.plancatalogue.source;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.SourceText;

/** A text, an image, or neither, and what is wrong with it. */
record Found(Optional<SourceText> text, Optional<Asset> asset, List<Problem> problems) {
    static Found of(Problem problem) {
        return new Found(Optional.empty(), Optional.empty(), List.of(problem));
    }

    static Found of(SourceText text, List<Problem> problems) {
        return new Found(Optional.of(text), Optional.empty(), problems);
    }

    static Found of(Asset asset) {
        return new Found(Optional.empty(), Optional.of(asset), List.of());
    }
}
