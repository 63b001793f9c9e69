/* Exchanges the old site for the new one. */
package org.plancatalogue.publish;

import java.io.IOException;

/**
 * Two renames, of which each leaves something a next run can tell apart: the last good site is either the target or
 * {@link Siblings#previous()}, whole; {@link Siblings#staging()} and {@link Siblings#discarded()} are rubbish.
 */
final class Swap {
    private final Siblings siblings;
    private final FileOperations disk;

    Swap(Siblings siblings, FileOperations disk) {
        this.siblings = siblings;
        this.disk = disk;
    }

    /** Puts back what an interrupted run left: the last good site first, then no leftovers. */
    void restore() throws IOException {
        if (Tree.exists(siblings.previous())) {
            settlePrevious();
        }
        Tree.delete(siblings.discarded(), disk);
        Tree.delete(siblings.staging(), disk);
    }

    private void settlePrevious() throws IOException {
        boolean stoppedBetween = !Tree.exists(siblings.target())
                || (Tree.isFolder(siblings.target()) && Tree.isEmpty(siblings.target()));
        if (stoppedBetween) {
            disk.delete(siblings.target());
            disk.rename(siblings.previous(), siblings.target());
        } else if (Manifest.in(siblings.target()).isPresent()) {
            discardPrevious();
        }
        // Else someone else's folder stands there; publishing will refuse it, and the last good site stays.
    }

    /** Makes the staged site the target. When that fails, the old one is put back before the failure is told. */
    void exchange() throws IOException {
        boolean first = !Tree.exists(siblings.target());
        if (!first) {
            disk.rename(siblings.target(), siblings.previous());
        }
        try {
            disk.rename(siblings.staging(), siblings.target());
        } catch (IOException failure) {
            if (!first) {
                rollBack(failure);
            }
            throw failure;
        }
    }

    private void rollBack(IOException failure) {
        try {
            disk.rename(siblings.previous(), siblings.target());
        } catch (IOException again) {
            failure.addSuppressed(again);
        }
    }

    /**
     * Deletes the old site, once nothing foreign is in it that the new one lacks: someone may have put a file there
     * while the new site was staged. The rename comes first, so that what is named "previous" is never half deleted.
     */
    void discardPrevious() throws IOException {
        if (Tree.exists(siblings.previous())) {
            Foreign.in(siblings.previous()).duplicateTo(siblings.target(), disk);
            disk.rename(siblings.previous(), siblings.discarded());
            Tree.delete(siblings.discarded(), disk);
        }
    }
}
