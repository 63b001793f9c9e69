/* Our side of the differential check of emphasis: reads texts, prints their HTML. */
package org.plancatalogue.markdown.html;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.plancatalogue.markdown.syntax.Dialect;

/** Texts and their HTML are UTF-8, each ended by a zero byte; {@code src/test/differential/run} starts this. */
final class EmphasisDifference {
    /** Stands before each text, so that the offsets of its paragraph are not those of the file. */
    private static final String BEFORE = "---\n---\n";

    private EmphasisDifference() {}

    public static void main(String[] arguments) throws IOException {
        InputStream in = new BufferedInputStream(System.in);
        OutputStream out = new BufferedOutputStream(System.out);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0; b = in.read()) {
            if (b > 0) {
                text.write(b);
                continue;
            }
            String whole = BEFORE + text.toString(StandardCharsets.UTF_8);
            String html =
                    HtmlWriter.plain(Dialect.parse(whole, BEFORE.length())).markup();
            text.reset();
            out.write(html.getBytes(StandardCharsets.UTF_8));
            out.write(0);
            if (in.available() == 0) {
                out.flush();
            }
        }
        out.flush();
    }
}
