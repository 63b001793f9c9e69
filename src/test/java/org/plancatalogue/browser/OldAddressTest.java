/* A reader who kept an old address lands where its text is now. */
package org.plancatalogue.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.World;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.web.SiteFile;

@Tag("browser")
@ExtendWith(InBrowser.class)
class OldAddressTest {
    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void publish() throws IOException {
        BuildResult built = World.small().with("""
                === content/redirects.yaml ===
                plans/older: plans/mihon
                plans/older#m7: articles/about#money
                plans/older#m8: plans/mihon#m1-1
                plans/mihon#m9: plans/mihon#m1-1
                articles/explained: articles/how-to-read#matrix
                """).build(folder);
        for (SiteFile file : built.files()) {
            Path path = folder.resolve("site").resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ja/plans/older/index.html, ja/plans/mihon/index.html",
        "en/plans/older/index.html#m1, en/plans/mihon/index.html#m1",
        "en/plans/older/index.html#m7, en/about/index.html#money",
        "en/plans/older/index.html#m8, en/plans/mihon/index.html#m1-1",
        "en/plans/older/parallel/index.html#m1-1, en/plans/mihon/parallel/index.html#m1-1",
        "ja/explained/index.html, ja/how-to-read/index.html#matrix"
    })
    void anOldPageLeadsToTheSectionThatWasAskedFor(String old, String now, Tab tab) {
        tab.openAndArrive(address(old), address(now));

        assertThat(tab.text("location.href")).isEqualTo(address(now));
        assertThat(tab.observed().complaints()).isEmpty();
    }

    @Test
    void withoutScriptsItLeadsToThePage(Tab tab) {
        tab.withoutScripts();

        tab.openAndArrive(address("en/plans/older/index.html#m8"), address("en/plans/mihon/index.html"));

        assertThat(tab.text("location.pathname")).endsWith("/en/plans/mihon/index.html");
    }

    @Test
    void aFormerIdShowsTheSectionThatHasTakenItsPlaceWithoutAScript(Tab tab) {
        tab.withoutScripts();

        tab.open(address("en/plans/mihon/index.html#m9"));

        assertThat(tab.evaluate("""
                        Math.abs(document.getElementById('m1-1').getBoundingClientRect().top
                          - document.getElementById('m9').getBoundingClientRect().top) < 2
                        """).asBoolean()).isTrue();
        assertThat(tab.evaluate("document.querySelector(':target')?.id === 'm9'")
                        .asBoolean())
                .isTrue();
    }

    private static String address(String page) {
        String[] parts = page.split("#", 2);
        return folder.resolve("site/" + parts[0]).toUri() + (parts.length > 1 ? "#" + parts[1] : "");
    }
}
