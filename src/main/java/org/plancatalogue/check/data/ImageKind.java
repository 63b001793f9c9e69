/* What the first bytes of an image say it is. */
package org.plancatalogue.check.data;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares an image's beginning with the signatures of images; browsers show one whatever format its name promises. */
public final class ImageKind {
    private static final int LONGEST = 24;

    /** Patterns over the first bytes read as Latin-1. */
    private static final Map<String, Pattern> SIGNATURES = Map.of(
            "png", starts("\u0089PNG\r\n\u001A\n"),
            "jpg", starts("\u00FF\u00D8\u00FF"),
            "jpeg", starts("\u00FF\u00D8\u00FF"),
            "gif", Pattern.compile("(?s)GIF8[79]a.*"),
            "webp", Pattern.compile("(?s)RIFF....WEBP.*"),
            "avif", Pattern.compile("(?s)....ftyp(avif|avis|mif1|msf1).*"),
            "ico", starts("\u0000\u0000\u0001\u0000"),
            "svg", Pattern.compile("(?s)[\u00EF\u00BB\u00BF\\s]*<.*"));

    private ImageKind() {}

    /** What stands there instead of the image promised, such as {@code <!DOCTYPE ht}; empty when it is an image. */
    public static Optional<String> mistaken(String extension, byte[] bytes) {
        Pattern signature = SIGNATURES.get(extension);
        String start = new String(bytes, 0, Math.min(LONGEST, bytes.length), StandardCharsets.ISO_8859_1);
        return signature == null || signature.matcher(start).matches() || isOther(extension, start)
                ? Optional.empty()
                : Optional.of(start.replaceAll("[^\\x20-\\x7E]", "."));
    }

    /** Drawings are text, and shown only under their own name. */
    private static boolean isOther(String extension, String start) {
        return !extension.equals("svg")
                && SIGNATURES.entrySet().stream()
                        .anyMatch(it -> !it.getKey().equals("svg")
                                && it.getValue().matcher(start).matches());
    }

    private static Pattern starts(String signature) {
        return Pattern.compile("(?s)" + Pattern.quote(signature) + ".*");
    }
}
