/* A file of the content folder that is copied as it is. */
package org.plancatalogue.source;

import java.util.Arrays;

/** An image: its path from the content folder, and its bytes, which are never changed once handed over. */
public final class Asset {
    private final String path;
    private final byte[] bytes;

    public Asset(String path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes.clone();
    }

    public String path() {
        return path;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof Asset other && path.equals(other.path) && Arrays.equals(bytes, other.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
