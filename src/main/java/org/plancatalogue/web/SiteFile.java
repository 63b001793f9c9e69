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

    /** A file named by its content, so that a browser may keep it for ever: {@code assets/style-1f2e3d4c.css}. */
    public static SiteFile byContent(String before, String after, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String name = Digest.of(bytes).substring(0, 8);
        return new SiteFile(new SitePath(before + "-" + name + after), bytes);
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
