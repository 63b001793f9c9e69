/* Turns the path of a request into that of a file of the site. */
package org.plancatalogue.serve.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.web.SitePath;

/**
 * Undoes the escapes once, and takes no path that could mean another file: the site is a list of paths, and what is not
 * in it is not there.
 *
 * <p>Example: below {@code /plans/}, {@code /plans/ja/} is {@code ja/index.html}.
 *
 * @param base where the site begins; starts and ends with a slash
 */
public record Paths(String base) {
    private static final String INDEX = "index.html";

    /** The path within the site; empty where it lies outside or is not written as paths are. */
    public Optional<SitePath> of(String raw) {
        return unescaped(raw)
                .filter(it -> it.startsWith(base))
                .map(it -> it.substring(base.length()))
                .filter(Paths::isPlain)
                .map(it -> new SitePath(it.isEmpty() || it.endsWith("/") ? it + INDEX : it));
    }

    /** The path of the page that an address without its last slash means. */
    public Optional<SitePath> folder(String raw) {
        return raw.endsWith("/") ? Optional.empty() : of(raw + "/");
    }

    private static boolean isPlain(String path) {
        return path.chars().noneMatch(it -> it < ' ' || it == '\\' || it == ':' || it == 0x7F)
                && !path.startsWith("/")
                && !path.contains("//")
                && List.of(path.split("/", -1)).stream()
                        .noneMatch(it -> it.startsWith(".") && !it.equals(".well-known"));
    }

    /** A text without its percent escapes; empty where they are not UTF-8 or not whole. */
    static Optional<String> unescaped(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 3);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '%') {
                bytes.put(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            } else if (i + 2 < raw.length() && isHex(raw.charAt(i + 1)) && isHex(raw.charAt(i + 2))) {
                bytes.put((byte) Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 0x80;
    }
}
