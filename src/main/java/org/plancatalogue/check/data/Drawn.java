/* What a picture says of the drawing it was made from. */
package org.plancatalogue.check.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads the note that is written into a picture when it is made: a {@code tEXt} chunk of a PNG (PNG specification,
 * 11.3.4.3) with the keyword {@code Drawing-SHA256}.
 */
public final class Drawn {
    /** The keyword of the note; its text is the digest of the drawing's bytes in hexadecimal. */
    public static final String KEYWORD = "Drawing-SHA256";

    private static final int SIGNATURE = 8;
    private static final int CHUNK_ENDS = 12;

    private Drawn() {}

    /** The digest of the drawing; empty where the picture has no note of it, or is no PNG. */
    public static Optional<String> digest(byte[] png) {
        ByteBuffer bytes = ByteBuffer.wrap(png);
        int at = SIGNATURE;
        while (at + CHUNK_ENDS <= png.length) {
            int length = bytes.getInt(at);
            if (length < 0 || length > png.length - at - CHUNK_ENDS) {
                return Optional.empty();
            }
            String chunk = new String(png, at + 4, length + 4, StandardCharsets.ISO_8859_1);
            if (chunk.startsWith("tEXt" + KEYWORD + "\0")) {
                return Optional.of(chunk.substring(("tEXt" + KEYWORD + "\0").length()));
            }
            at += length + CHUNK_ENDS;
        }
        return Optional.empty();
    }
}
