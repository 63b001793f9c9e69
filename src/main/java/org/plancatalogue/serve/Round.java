/* What one change came to. */
package org.plancatalogue.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.plancatalogue.build.Draft;
import org.plancatalogue.problem.Problem;

/**
 * Told to whoever started the preview.
 *
 * @param kind how much is known
 * @param changed the files and folders; empty at the beginning
 * @param nanos how long it took
 */
public record Round(Kind kind, Set<Path> changed, Draft draft, List<Problem> problems, long nanos) {
    public Round {
        changed = Set.copyOf(changed);
        problems = List.copyOf(problems);
    }

    /** How far a round has come. */
    public enum Kind {
        /** The pages show the sources as they are now. */
        SHOWN,
        /** All pages have been built and checked. */
        CHECKED,
        /** A build from nothing gave the same files and problems. */
        EQUAL,
        /** A build from nothing gave something else: an error of this tool. */
        DIFFERENT
    }
}
