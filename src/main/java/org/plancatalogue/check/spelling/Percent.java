/* Percent-encoding. */
package org.plancatalogue.check.spelling;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes what an address writes as {@code %E8%A8%88} (URL standard §1.3). */
public final class Percent {
    private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2}).{0,2}", Pattern.DOTALL);

    /** The older encodings of Japanese pages, in the order of likelihood. */
    private static final List<String> OLDER = List.of("Shift_JIS", "EUC-JP");

    private Percent() {}

    /** The text meant; empty when an escape is broken or the bytes are not UTF-8. */
    public static Optional<String> decode(String written) {
        if (written.indexOf('%') < 0) {
            return Optional.of(written);
        }
        return brokenEscape(written).isPresent() ? Optional.empty() : text(bytes(written), StandardCharsets.UTF_8);
    }

    /** The first escape that is none, such as {@code %zz}. */
    public static Optional<String> brokenEscape(String written) {
        Matcher broken = BROKEN.matcher(written);
        return broken.find() ? Optional.of(broken.group()) : Optional.empty();
    }

    /** The encoding of escapes that are not UTF-8: a guess among those of Japan, or {@code ?}. */
    public static Optional<String> otherEncoding(String written) {
        if (written.indexOf('%') < 0
                || brokenEscape(written).isPresent()
                || decode(written).isPresent()) {
            return Optional.empty();
        }
        byte[] bytes = bytes(written);
        return OLDER.stream()
                .filter(it -> text(bytes, Charset.forName(it)).isPresent())
                .findFirst()
                .or(() -> Optional.of("?"));
    }

    private static byte[] bytes(String written) {
        byte[] raw = written.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%') {
                bytes.write(Character.digit(raw[i + 1], 16) * 16 + Character.digit(raw[i + 2], 16));
                i += 2;
            } else {
                bytes.write(raw[i]);
            }
        }
        return bytes.toByteArray();
    }

    private static Optional<String> text(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notSo) {
            return Optional.empty();
        }
    }
}
