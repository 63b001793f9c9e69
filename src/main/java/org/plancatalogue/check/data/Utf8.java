/* Bytes as text. */
package org.plancatalogue.check.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.plancatalogue.check.site.Finding;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.web.SitePath;

/**
 * A file decoded as UTF-8, without its byte order mark.
 *
 * @param marked whether a byte order mark stood before the text
 * @param text the text; what is not UTF-8 stands in it as U+FFFD
 * @param fault the first byte that is not UTF-8
 */
public record Utf8(boolean marked, String text, Optional<Finding> fault) {
    private static final char MARK = '\uFEFF';

    public static Utf8 of(SitePath path, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        boolean sound = decoder.decode(in, out, true).isUnderflow();
        String text = out.flip().toString();
        if (sound) {
            return new Utf8(isMarked(text), unmarked(text), Optional.empty());
        }
        int bad = in.position();
        String hex = "0x" + HexFormat.of().withUpperCase().toHexDigits(bytes[bad]);
        Finding fault = Finding.of(
                ProblemKind.NOT_UTF8,
                path,
                new SourceText(path.value(), unmarked(text)).at(text.length()).position(),
                "",
                hex,
                Integer.toString(bad));
        return new Utf8(isMarked(text), unmarked(new String(bytes, StandardCharsets.UTF_8)), Optional.of(fault));
    }

    private static String unmarked(String text) {
        return isMarked(text) ? text.substring(1) : text;
    }

    private static boolean isMarked(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK;
    }
}
