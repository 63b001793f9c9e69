/* A disk that fails at one operation, for tests. */
package org.plancatalogue.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Counts the operations and lets the one with the given number, counted from 1, go wrong. */
final class FaultyDisk implements FileOperations {
    private final Disk disk = new Disk();
    private final int at;
    private final Fault fault;
    private int count;

    FaultyDisk(int at, Fault fault) {
        this.at = at;
        this.fault = fault;
    }

    enum Fault {
        /** This operation fails, later ones work. */
        ONCE,
        /** This operation and all later ones fail, as on a disk that has gone. */
        FROM_THEN_ON,
        /** The process is killed; a file being written is half there. */
        KILL
    }

    /** The end of the process, which no code of ours can catch. */
    @SuppressWarnings("serial")
    static final class Killed extends Error {
        Killed() {
            super("killed", null, false, false);
        }
    }

    /** Whether the run came as far as the fault. */
    boolean struck() {
        return count >= at;
    }

    private boolean strikes() {
        count++;
        return fault == Fault.ONCE ? count == at : count >= at;
    }

    private void step() throws IOException {
        if (strikes()) {
            fail();
        }
    }

    private void fail() throws IOException {
        if (fault == Fault.KILL) {
            throw new Killed();
        }
        throw new IOException("No space left on device");
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        step();
        disk.createFolders(folder);
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
        if (strikes()) {
            if (count == at) {
                disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
            fail();
        }
        disk.write(file, bytes);
    }

    @Override
    public void duplicate(Path from, Path to) throws IOException {
        step();
        disk.duplicate(from, to);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        disk.rename(from, to);
    }

    @Override
    public void delete(Path path) throws IOException {
        step();
        disk.delete(path);
    }
}
