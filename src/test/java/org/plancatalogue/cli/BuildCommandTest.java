/** The build command, good and bad, as a maintainer meets it. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plancatalogue.World;

class BuildCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aGoodBuildSaysHowManyPagesAndWhereTheSiteIs() {
        World.small().writeTo(folder);

        Session session = Session.build(folder);

        assertThat(session.err()).isEmpty();
        assertThat(session.out()).isEqualTo("28 pages, 0 problems, 0.0 s – the site is at ./site/index.html\n");
        assertThat(session.exit()).isZero();
        assertThat(folder.resolve("site/ja/plans/mihon/index.html")).exists();
    }

    @Test
    void aSecondBuildLeavesEveryByteAlone() throws IOException {
        World.small().writeTo(folder);
        Session.build(folder);
        Map<String, String> before = site();

        Session session = Session.build(folder);

        assertThat(session.exit()).isZero();
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void everyMistakeIsToldInOneRunAndTheOldSiteStays() throws IOException {
        World.small().writeTo(folder);
        Session.build(folder);
        Map<String, String> before = site();
        World.small()
                .replacing("content/plans/mihon.ja.md", "kind: city", "kinb: city")
                .replacing("content/plans/mihon.ja.md", "period: 2019..2021", "period: 2019-2021")
                .replacing("content/plans/mihon.ja.md", "about#money", "about#mony")
                .replacing("content/plans/mihon.ja.md", "[[cluster|", "[[clutser|")
                .replacing("content/articles/about.en.md", "## Money {#money}", "## Money")
                .writeTo(folder);

        Session session = Session.build(folder);

        assertThat(session.err()).isEqualTo("""
                """);
        assertThat(session.out()).isEqualTo("28 pages, 7 problems, 0.0 s – nothing was published; unchanged: ./site\n");
        assertThat(session.exit()).isEqualTo(1);
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void problemsAreToldInJapaneseToo() {
        World.small()
                .replacing("content/glossary/cluster.ja.md", "reading:", "readign:")
                .writeTo(folder);

        Session session = Session.build(folder, "--lang", "ja");

        assertThat(session.err()).isEqualTo("""
                """);
    }

    @Test
    void aMissingContentFolderIsOneLine() {
        Session session = Session.build(folder);

        assertThat(session.err()).isEqualTo("""
                """);
        assertThat(session.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "example.org", "https://example.org/?a=b", ""})
    void aBaseUrlThatIsNoneIsWrongUse(String url) {
        Session session = Session.run(folder, "build", "--base-url=" + url);

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.err()).contains("--base-url must be an http or https address");
    }

    @Test
    void theBaseUrlOfTheCommandLineWinsOverTheSettings() throws IOException {
        World.small().writeTo(folder);

        Session.build(folder, "--base-url", "https://town.example/sub");

        assertThat(site().get("ja/index.html")).contains("https://town.example/sub/ja/");
        assertThat(site().values()).noneMatch(it -> it.contains("example.org"));
    }

    @Test
    void aMistypedCommandIsWrongUseAndSuggestsTheRightOne() {
        Session session = Session.run(folder, "biuld");

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.err()).contains("biuld").contains("build");
    }

    @Test
    void helpNamesEveryOption() {
        Session session = Session.run(folder, "build", "--help");

        assertThat(session.exit()).isZero();
        assertThat(session.out()).contains("--content", "--templates", "--out", "--base-url", "Exit codes");
    }

    private Map<String, String> site() throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path site = folder.resolve("site");
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
