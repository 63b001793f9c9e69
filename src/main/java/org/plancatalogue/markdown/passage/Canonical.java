/* The form of a text that reformatting leaves as it is. */
package org.plancatalogue.markdown.passage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.lang.Width;
import org.plancatalogue.markdown.Section;

/**
 * A text of one line a passage, in NFC, single-spaced and without spaces beside Japanese letters. Emphasis, readings,
 * line wraps, list signs, and where links lead within the site make no difference to it; words, figures, order,
 * nesting, and addresses of other sites do.
 */
public record Canonical(String text) {
    /** So many digits that two texts of one catalogue will never have the same by chance. */
    private static final int DIGEST_DIGITS = 12;

    /** The text of a section with its heading, its footnotes and the addresses of other sites that it names. */
    public static Canonical of(Section section) {
        Stream<String> lines = Passages.of(section).stream().map(it -> it.mark() + tidy(it.text()));
        Stream<String> addresses = section.references().stream()
                .map(it -> it.target())
                .filter(it -> it.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*|//.*"))
                .map(it -> "<" + it + ">");
        return new Canonical(Stream.concat(lines, addresses).collect(Collectors.joining("\n")));
    }

    /** The text of named values, such as a title and a summary. */
    public static Canonical of(Map<String, String> values) {
        return new Canonical(values.entrySet().stream()
                .map(it -> it.getKey() + ": " + tidy(it.getValue()))
                .collect(Collectors.joining("\n")));
    }

    /** The beginning of the SHA-256 digest of the text, in hexadecimal. */
    public String digest() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGEST_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    /** White space as one space, or none where Japanese letters stand beside it. */
    private static String tidy(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean gap = false;
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else {
                boolean beside =
                        out.length() == 0 || Width.isWide(out.codePointBefore(out.length())) || Width.isWide(c);
                out.append(gap && !beside ? " " : "").appendCodePoint(c);
                gap = false;
            }
        }
        return out.toString();
    }
}
