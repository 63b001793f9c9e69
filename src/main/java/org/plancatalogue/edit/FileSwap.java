/* Puts a new file in the place of an old one. */
package org.plancatalogue.edit;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/** Writes beside the file and moves: at any moment the whole old file is there or the whole new one. */
final class FileSwap {
    private FileSwap() {}

    static void replace(Path file, byte[] bytes) throws IOException {
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        // A hidden name: a build that runs meanwhile leaves it alone.
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".tmp");
        try {
            Files.write(draft, bytes);
            permit(file, draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The draft gets the file's permissions, where the system has such. */
    private static void permit(Path file, Path draft) throws IOException {
        PosixFileAttributeView own = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (own != null) {
            own.setPermissions(Files.getPosixFilePermissions(file));
        }
    }

    /** Some failures carry no text but their type, such as {@code AccessDenied}. */
    static String reason(IOException failure) {
        Optional<String> told = failure instanceof FileSystemException named
                ? Optional.ofNullable(named.getReason())
                : Optional.ofNullable(failure.getMessage());
        return told.orElse(failure.getClass().getSimpleName().replace("Exception", ""));
    }
}
