/* A catalogue need not explain its marks in articles of certain names. */
package org.plancatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.web.SiteFile;

class WithoutGuidesTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aCatalogueWithoutAnArticleHowToReadBuildsAndLinksNone() {
        World world = World.small().with("""
                === content/articles/how-to-read.ja.md ===
                (removed)
                === content/articles/how-to-read.en.md ===
                (removed)
                """).replacing("content/site.yaml", "[about, how-to-read]", "[about]");

        BuildResult built = world.build(folder);

        assertThat(built.publishable()).as(built.problems().toString()).isTrue();
        assertThat(text(built, "en/index.html")).contains("matrix__note").doesNotContain("How to read the table");
        assertThat(text(built, "en/plans/mihon/index.html"))
                .contains("list not exhaustive")
                .doesNotContain("How open lists are marked");
    }

    @Test
    void aTownAndAVillageAreCalledWhatTheyAre() {
        World world = World.small().replacing("content/plans/mihon.ja.md", "kind: city", "kind: village");

        BuildResult built = world.build(folder);

        assertThat(built.publishable()).as(built.problems().toString()).isTrue();
        assertThat(text(built, "en/plans/mihon/index.html")).contains(">village<");
    }

    private static String text(BuildResult built, String path) {
        return built.files().stream()
                .filter(it -> it.path().value().equals(path))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow();
    }
}
