/* The path of a file as a URI. */
package org.plancatalogue.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Paths below the working folder become relative references, all others file addresses. */
final class ArtifactUri {
    private static final String UNRESERVED = "-._~/";

    private ArtifactUri() {}

    static String of(String path) {
        String here = slashes(Path.of("").toAbsolutePath().toString()) + "/";
        String plain = slashes(path);
        String below = plain.startsWith(here) ? plain.substring(here.length()) : plain.replaceFirst("^(\\./)+", "");
        boolean drive = below.matches("[A-Za-z]:/.*");
        return drive
                ? "file:///" + below.substring(0, 2) + encoded(below.substring(2))
                : scheme(below) + encoded(below);
    }

    private static String scheme(String path) {
        return path.startsWith("/") ? "file://" : "";
    }

    private static String slashes(String path) {
        return path.replace('\\', '/');
    }

    /** The path in UTF-8, with everything but letters, digits and a few marks of ASCII percent-encoded. */
    private static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
