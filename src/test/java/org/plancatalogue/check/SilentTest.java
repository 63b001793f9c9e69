/* What is odd but right: nothing may be found in it. */
package org.plancatalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.plancatalogue.check.site.Stored;

/** Each fixture opens with a sentence and changes the clean site of the defects, as a writer or a tool well might. */
class SilentTest {
    private static final Path FIXTURES = Path.of("src/test/resources/silent");
    private static final Map<String, byte[]> CLEAN =
            SiteChange.files(World.read(Path.of("src/test/resources/defects/clean.txt")));

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatIsOddButRightIsNotReported(String name) {
        List<Stored> site = SiteChange.of(World.read(FIXTURES.resolve(name + ".txt"))).in(CLEAN).stream()
                .map(Stored::of)
                .toList();

        Checked told = SiteCheck.check(site, Optional.of(Found.BASE));
        Checked learnt = SiteCheck.check(site, Optional.empty());

        assertThat(told.findings().stream().map(Found::written)).isEmpty();
        assertThat(learnt.baseUrl()).contains(Found.BASE);
        assertThat(learnt.findings()).isEmpty();
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.map(it -> it.getFileName().toString().replaceFirst("\\.txt$", "")).sorted().toList().stream();
        }
    }
}
