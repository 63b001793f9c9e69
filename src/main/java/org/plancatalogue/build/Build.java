/* The spine: source to site. */
package org.plancatalogue.build;

import org.plancatalogue.review.Review;

/** Runs every stage once; {@link Rebuilding} reads as the flow from the sources on, {@link Draft} as that to the check. */
public final class Build {
    private Build() {}

    public static BuildResult run(Settings settings, Progress progress) {
        return new Rebuilding(settings, progress).draft(Review.Extent.WHOLE).built(progress);
    }
}
