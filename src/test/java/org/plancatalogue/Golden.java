/* Files that a test approves byte for byte, and writes anew when asked. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * {@code -Dgolden.rewrite=true} writes what was made, for the difference to be read before it is committed; where
 * {@code CI} is set it is refused.
 */
public final class Golden {
    private Golden() {}

    public static void assertApproved(Path file, String made) {
        if (Boolean.getBoolean("golden.rewrite")) {
            rewrite(file, made);
        }
        assertThat(made).as(file.toString()).isEqualTo(World.read(file));
    }

    private static void rewrite(Path file, String made) {
        assertThat(System.getenv("CI"))
                .as("golden files are not rewritten in CI")
                .isNull();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, made);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
