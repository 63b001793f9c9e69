/* What a browser is answered. */
package org.plancatalogue.serve.web;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Nothing that is answered is kept by a browser unless it says so, or guessed to be of another type. */
public final class Answer {
    private final int status;
    private final Map<String, String> headers;
    private final byte[] bytes;

    private Answer(int status, Map<String, String> headers, byte[] bytes) {
        this.status = status;
        this.headers = Collections.unmodifiableMap(new TreeMap<>(headers));
        this.bytes = bytes;
    }

    /** @param type with its character set where it is a text */
    public static Answer of(int status, String type, byte[] bytes) {
        return new Answer(
                status,
                Map.of("Content-Type", type, "Cache-Control", "no-store", "X-Content-Type-Options", "nosniff"),
                bytes.clone());
    }

    public static Answer text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public static Answer elsewhere(String location) {
        return text(302, location).with("Location", location);
    }

    /** The same of a file whose name says what is in it: a page that is loaded again does not ask for it again. */
    public Answer kept() {
        return with("Cache-Control", "max-age=31536000, immutable");
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, bytes);
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
