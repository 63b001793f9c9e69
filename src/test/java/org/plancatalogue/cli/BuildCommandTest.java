/* The build command, good and bad, as a maintainer meets it. */
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
import org.plancatalogue.lang.Lang;

class BuildCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aGoodBuildSaysHowManyPagesAndWhereTheSiteIs() {
        World.small().writeTo(folder);

        Session session = Session.build(folder);

        assertThat(session.err()).isEmpty();
        assertThat(session.out()).isEqualTo("52 pages, 0 problems, 0.0 s – the site is at ./site/index.html\n");
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
            ./content/articles/about.en.md:8:4: error: the heading "Money" has no id [heading-without-id]
              ## Money
                 ^ write instead: {#money}
            ./content/plans/mihon.ja.md:6:1: error: there is no key "kinb" [unknown-key]
              kinb: city
              ^ write instead: kind
            ./content/plans/mihon.ja.md:8:9: error: "2019-2021" is not a value of "period" [bad-value]
              period: 2019-2021
                      ^ write instead: 2019..2021
            ./content/plans/mihon.ja.md:33:14: error: the link "../articles/about#mony" leads to a page without "#mony" [dead-fragment]
              - 空き店舗への[補助](../articles/about#mony)
                                   ^ write instead: ../articles/about#money
            ./content/plans/mihon.ja.md:34:5: error: the term "clutser" is not in the glossary [unknown-term]
              - [[clutser|集積]]づくり
                  ^ write instead: cluster
            """);
        assertThat(session.out()).isEqualTo("52 pages, 5 errors, 0.0 s – nothing was published; unchanged: ./site\n");
        assertThat(session.exit()).isEqualTo(1);
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void problemsAreToldInJapaneseToo() {
        World.small()
                .replacing("content/glossary/cluster.ja.md", "reading:", "readign:")
                .writeTo(folder);

        Session session = Session.build(folder, Lang.JA);

        assertThat(session.err()).isEqualTo("""
            ./content/glossary/cluster.ja.md:3:1: エラー: キー「readign」はありません [unknown-key]
              readign: さんぎょうしゅうせき
              ^ 正しくは: reading
            """);
    }

    @Test
    void anImageIsCopiedAndShownFromEveryLanguage() throws IOException {
        World.small()
                .replacing("content/plans/mihon.ja.md", "産業集積を育てます。", "![地図](../images/map.png)")
                .replacing("content/plans/mihon.en.md", "It grows an industrial cluster.", "![Map](../images/map.png)")
                .writeTo(folder);
        Path image = folder.resolve("content/images/map.png");
        Files.createDirectories(image.getParent());
        Files.write(image, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

        Session session = Session.build(folder);

        assertThat(session.err()).isEmpty();
        assertThat(site().get("ja/plans/mihon/index.html"))
                .contains("<img src=\"../../../images/map.png\" alt=\"地図\">");
        assertThat(folder.resolve("site/images/map.png")).hasSameBinaryContentAs(image);
    }

    @Test
    void aMissingImageIsToldWhereItIsNamed() {
        World.small()
                .replacing("content/plans/mihon.ja.md", "産業集積を育てます。", "![地図](../images/map.png)")
                .replacing("content/plans/mihon.en.md", "It grows an industrial cluster.", "It grows.")
                .writeTo(folder);

        Session session = Session.build(folder);

        assertThat(session.err()).isEqualTo("""
            ./content/plans/mihon.ja.md:27:7: error: ../images/map.png does not exist [dead-asset]
              ![地図](../images/map.png)
                      ^
            """);
    }

    @Test
    void aMissingContentFolderIsOneLine() {
        Session session = Session.build(folder);

        assertThat(session.err()).isEqualTo("""
            ./content:1:1: error: the folder ./content cannot be read [folder-unreadable]
            """);
        assertThat(session.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "example.org", "https://example.org/?a=b", ""})
    void aBaseUrlThatIsNoneIsWrongUse(String url) {
        Session session = Session.run(folder, "build", "--base-url=" + url);

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.err()).contains("it must be an http or https address");
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
            for (Path file : all.filter(it -> it.toString().matches(".*\\.(html|css|xml|txt)"))
                    .toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
