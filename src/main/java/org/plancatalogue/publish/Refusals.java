/* Targets that must never be written to. */
package org.plancatalogue.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** Decides by the path alone, before anything is created or locked. */
final class Refusals {
    private Refusals() {}

    /** Why a target, given as an absolute path, is refused; empty when it may be used. */
    static Optional<Problem> of(Path target, List<Path> protectedFolders) throws IOException {
        if (target.getFileName() == null) {
            return Optional.of(Failures.overlap(target, target));
        }
        if (Files.isSymbolicLink(target)) {
            return Optional.of(
                    Problem.of(ProblemKind.TARGET_IS_LINK, Place.startOf(target.toString()), target.toString()));
        }
        Path real = real(target);
        Path home = real(Path.of(System.getProperty("user.home", "/")));
        if (home.startsWith(real)) {
            return Optional.of(Failures.overlap(target, home));
        }
        for (Path folder : protectedFolders) {
            Path untouchable = real(folder);
            if (real.startsWith(untouchable) || untouchable.startsWith(real)) {
                return Optional.of(Failures.overlap(target, folder));
            }
        }
        return Optional.empty();
    }

    /** The path without links, as far as it exists, so that two names of one folder are seen to be one. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path above = absolute.getParent();
        Path name = absolute.getFileName();
        if (Files.exists(absolute) || above == null || name == null) {
            return absolute.toRealPath();
        }
        return real(above).resolve(name);
    }
}
