/* The file operations that publishing consists of. */
package org.plancatalogue.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Every change publishing makes on disk goes through here, so that a test can let any one of them fail. */
interface FileOperations {
    /** Creates the folder and those above it that are missing. */
    void createFolders(Path folder) throws IOException;

    /** Writes a file that is not there yet. */
    void write(Path file, byte[] bytes) throws IOException;

    /** Puts a file or symbolic link at a second path too: as a hard link where possible, else as a copy. */
    void duplicate(Path from, Path to) throws IOException;

    /** Renames within a folder, in one step. */
    void rename(Path from, Path to) throws IOException;

    /** Deletes a file, a link or an empty folder. */
    void delete(Path path) throws IOException;
}
