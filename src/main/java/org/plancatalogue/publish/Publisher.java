/* Puts the built site in place, whole or not at all. */
package org.plancatalogue.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.web.SiteFile;

/**
 * Stages the new site beside the target, then exchanges the two by renaming folders. Whenever the process is stopped,
 * the old site or the new one is there, whole; stopped between the two renames, the next run puts the old one back.
 *
 * <p>What is ours says {@link Manifest}; everything else in the target is kept.
 */
public final class Publisher {
    private Publisher() {}

    /**
     * Makes the target hold exactly these files, besides those in it that are not ours. Nothing is written when it does
     * already.
     *
     * @param protectedFolders folders that the target may neither be, hold nor lie in, such as content and templates
     */
    public static Outcome publish(Path target, List<SiteFile> files, List<Path> protectedFolders) {
        return publish(target, files, protectedFolders, new Disk());
    }

    /**
     * Puts the last good site back when a run before was stopped between its two renames; does nothing when all is
     * well or another build is at work. For runs that end without publishing, since content has errors.
     */
    public static Optional<Problem> restore(Path target, List<Path> protectedFolders) {
        Path absolute = target.toAbsolutePath().normalize();
        if (absolute.getFileName() == null || !Tree.exists(Siblings.of(absolute).previous())) {
            return Optional.empty();
        }
        Outcome outcome = locked(absolute, protectedFolders, new Disk(), siblings -> {
            new Swap(siblings, new Disk()).restore();
            return new Outcome.Published(0, 0, 0);
        });
        return outcome instanceof Outcome.Failed failed && failed.problem().kind() != ProblemKind.BUILD_RUNNING
                ? Optional.of(failed.problem())
                : Optional.empty();
    }

    static Outcome publish(Path target, List<SiteFile> files, List<Path> protectedFolders, FileOperations disk) {
        if (files.stream().anyMatch(it -> it.path().value().equals(Manifest.NAME))) {
            throw new IllegalArgumentException(Manifest.NAME + " is written by publishing itself");
        }
        Path absolute = target.toAbsolutePath().normalize();
        return locked(absolute, protectedFolders, disk, siblings -> new Publishing(siblings, files, disk).run());
    }

    private interface Work {
        Outcome with(Siblings siblings) throws IOException;
    }

    private static Outcome locked(Path target, List<Path> protectedFolders, FileOperations disk, Work work) {
        try {
            Optional<Problem> refused = Refusals.of(target, protectedFolders);
            if (refused.isPresent()) {
                return new Outcome.Failed(refused.get());
            }
            Siblings siblings = Siblings.of(target);
            Foreign.createFolderOf(target, disk);
            try (BuildLock lock = BuildLock.attempt(siblings.lock())) {
                return lock.held() ? work.with(siblings) : Failures.because(ProblemKind.BUILD_RUNNING, target);
            }
        } catch (IOException failure) {
            return new Outcome.Failed(Failures.unwritable(target, failure));
        } catch (UncheckedIOException | InvalidPathException failure) {
            return new Outcome.Failed(Failures.unwritable(target, new IOException(failure.getMessage())));
        }
    }
}
