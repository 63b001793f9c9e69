/* One file of the built site. */
package org.plancatalogue.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A path and the bytes that belong there. The bytes are never changed once handed over. */
public final class SiteFile {
    private final SitePath path;
    private final byte[] bytes;

    private SiteFile(SitePath path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    public static SiteFile of(SitePath path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public static SiteFile of(SitePath path, byte[] bytes) {
        return new SiteFile(path, bytes.clone());
    }

    public SitePath path() {
        return path;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof SiteFile other && path.equals(other.path) && Arrays.equals(bytes, other.bytes);
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
