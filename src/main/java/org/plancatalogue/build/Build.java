/* The spine: source to site. */
package org.plancatalogue.build;

/** Runs every stage once; {@link Rebuilding} reads as the flow from the sources on, {@link Draft} as that to the check. */
public final class Build {
    private Build() {}

    public static BuildResult run(Settings settings, Progress progress) {
        // Nothing is known yet, so that every text is judged with all the others.
        return Rebuilding.once(settings, progress).draft().built(progress);
    }
}
