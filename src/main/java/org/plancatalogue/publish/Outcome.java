/* How publishing ended. */
package org.plancatalogue.publish;

import org.plancatalogue.problem.Problem;

/** Either the new site stands, whole, or the old one does and a problem says why. */
public sealed interface Outcome {
    /**
     * The target holds exactly the new site, and whatever was there that is not ours.
     *
     * @param written files that are new or differ from before
     * @param unchanged files that stood there with the same bytes
     * @param removed files of the site before that the new one does not have
     */
    record Published(int written, int unchanged, int removed) implements Outcome {
        /** Whether the site on disk is another than before. */
        public boolean changed() {
            return written > 0 || removed > 0;
        }
    }

    /** The target is as it was. */
    record Failed(Problem problem) implements Outcome {}
}
