/* What a file weighs on its way to a reader. */
package org.plancatalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Sizes after gzip, as hosts send texts. */
public final class Compressed {
    private Compressed() {}

    public static int size(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }

    public static int size(String text) {
        return size(text.getBytes(StandardCharsets.UTF_8));
    }

    public static int size(Path file) {
        try {
            return size(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
