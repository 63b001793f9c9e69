/* Every class of defect of a built site: found, at its place, and told as its fixture says. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.SiteChange;
import org.plancatalogue.World;
import org.plancatalogue.web.SiteFile;

/**
 * A fixture is named for the class of defect and changes the site of {@code clean.txt}, in which nothing is wrong.
 * {@code -Dgolden.rewrite=true} writes down what is printed.
 */
class DefectsTest {
    private static final Path FIXTURES = Path.of("src/test/resources/defects");
    private static final Map<String, byte[]> CLEAN = SiteChange.files(World.read(FIXTURES.resolve("clean.txt")));

    @Test
    void theCleanSiteHasNoDefect() {
        assertThat(ProblemKindsTest.check(new SiteChange(List.of(), "").in(CLEAN)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aDefectIsFoundAndToldAsItsFixtureSays(String name) throws IOException {
        Path file = FIXTURES.resolve(name + ".txt");
        String text = World.read(file);
        SiteChange defect = SiteChange.of(text);
        List<SiteFile> site = defect.in(CLEAN);

        String told = ProblemKindsTest.check(site);

        if (Boolean.getBoolean("golden.rewrite") && System.getenv("CI") == null) {
            String change = text.substring(0, text.indexOf("=== expected ===\n"));
            Files.writeString(file, change + "=== expected ===\n" + told, StandardCharsets.UTF_8);
        }
        assertThat(told).isNotEmpty().isEqualTo(defect.expected());
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files
                    .map(it -> it.getFileName().toString().replaceFirst("\\.txt$", ""))
                    .filter(it -> !it.equals("clean"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }
}
