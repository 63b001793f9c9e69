/* Folders as other generators write them: everything found in them is true, and much that is odd is left in peace. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.SiteChange;
import org.plancatalogue.World;
import org.plancatalogue.web.SiteFile;

/**
 * Each fixture is a whole folder named for the generator that it imitates, written by hand, with defects of the kinds
 * usual there. The checker is told nothing of it. {@code -Dgolden.rewrite=true} writes down what is printed.
 */
class ForeignSitesTest {
    private static final Path FIXTURES = Path.of("src/test/resources/foreign");

    @ParameterizedTest
    @MethodSource("fixtures")
    void onlyTrueDefectsAreFoundInTheFolderOfAnotherGenerator(String name) throws IOException {
        Path file = FIXTURES.resolve(name + ".txt");
        String text = World.read(file);
        SiteChange folder = SiteChange.of(text);
        List<SiteFile> site = folder.in(Map.of());

        String told = DefectsTest.told(site, Optional.empty());

        if (Boolean.getBoolean("golden.rewrite") && System.getenv("CI") == null) {
            String files = text.substring(0, text.indexOf("=== expected ===\n"));
            Files.writeString(file, files + "=== expected ===\n" + told, StandardCharsets.UTF_8);
        }
        assertThat(told).isNotEmpty().isEqualTo(folder.expected());
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(it -> it.getFileName().toString().replaceFirst("\\.txt$", "")).sorted().toList().stream();
        }
    }
}
