/* Tells in words of the catalogue why nothing was published. */
package org.plancatalogue.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** Makes problems whose first argument is the path they are about. */
final class Failures {
    private Failures() {}

    static Outcome because(ProblemKind kind, Path path) {
        return new Outcome.Failed(Problem.of(kind, Place.startOf(path.toString()), path.toString()));
    }

    static Problem overlap(Path target, Path untouchable) {
        return Problem.of(
                ProblemKind.TARGET_PROTECTED,
                Place.startOf(target.toString()),
                target.toString(),
                untouchable.toString());
    }

    /** The file that could not be written, as far as the system names it, and the system's reason. */
    static Problem unwritable(Path target, IOException failure) {
        String file = failure instanceof FileSystemException named
                ? Optional.ofNullable(named.getFile()).orElse(target.toString())
                : target.toString();
        return Problem.of(ProblemKind.TARGET_UNWRITABLE, Place.startOf(target.toString()), file, reason(failure));
    }

    /** Some failures carry no text but their type, such as {@code AccessDenied}. */
    private static String reason(IOException failure) {
        Optional<String> told = failure instanceof FileSystemException named
                ? Optional.ofNullable(named.getReason())
                : Optional.ofNullable(failure.getMessage());
        return told.orElse(failure.getClass().getSimpleName().replace("Exception", ""));
    }
}
