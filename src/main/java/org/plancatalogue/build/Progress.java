/* Hears how far a build has come. */
package org.plancatalogue.build;

/** Told before each step, by several threads; a build never waits for it. It may throw to end the build. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (stage, done, total) -> {};

    /** A stage has done so many of its steps. */
    void at(Stage stage, int done, int total);

    /** The stages a person can wait for. */
    enum Stage {
        READ,
        REVIEW,
        RENDER,
        CHECK
    }
}
