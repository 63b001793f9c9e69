/* Keeps two builds from publishing to one target at once. */
package org.plancatalogue.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A lock the operating system holds and frees when the process ends, however it ends. The empty file stays: deleting it
 * would let a third build lock a new one while the second still holds the old.
 */
final class BuildLock implements Closeable {
    private final FileChannel channel;
    private final boolean held;

    private BuildLock(FileChannel channel, boolean held) {
        this.channel = channel;
        this.held = held;
    }

    /** Tries once and does not wait. */
    static BuildLock attempt(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new BuildLock(channel, channel.tryLock() != null);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return new BuildLock(channel, false);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    /** Whether the lock is ours; else another build has it. */
    boolean held() {
        return held;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
