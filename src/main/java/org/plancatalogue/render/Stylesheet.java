/* The one style sheet of the site. */
package org.plancatalogue.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;

/**
 * All CSS files joined: {@code base/layers.css} first, which states the order of the layers, then base, layout, parts
 * and pages by path, {@code base/print.css} last. The name carries the digest of the content, so that a browser may keep
 * it for ever.
 *
 * <p>Example: {@code assets/style-1f2e3d4c.css}.
 */
record Stylesheet(String text) {
    private static final List<String> FOLDERS = List.of("base/", "layout/", "parts/", "pages/");

    static Stylesheet of(TemplateFolder folder) {
        List<Map.Entry<String, String>> files =
                new ArrayList<>(folder.ending(".css").entrySet());
        files.sort(Comparator.comparingInt(it -> rank(it.getKey())));
        return new Stylesheet(
                String.join("\n", files.stream().map(Map.Entry::getValue).toList()));
    }

    private static int rank(String path) {
        return switch (path) {
            case "base/layers.css" -> -1;
            case "base/print.css" -> FOLDERS.size() + 1;
            default ->
                FOLDERS.stream()
                        .filter(path::startsWith)
                        .findFirst()
                        .map(FOLDERS::indexOf)
                        .orElse(FOLDERS.size());
        };
    }

    SitePath path() {
        return new SitePath("assets/style-" + digest().substring(0, 8) + ".css");
    }

    SiteFile file() {
        return SiteFile.of(path(), text);
    }

    private String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
