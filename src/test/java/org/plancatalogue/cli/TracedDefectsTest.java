/* Defects of the built site, led back to the line that wrote them: Markdown, front matter, template or style. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;

class TracedDefectsTest {
    private static final Path TEMPLATES = Path.of("templates");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aDeadLinkOfTheLayoutIsToldOnceForAllPagesAtItsLine() {
        template(
                "layout/layout.ftlh",
                "<main class=\"main\"",
                "<p><a href=\"gone.html\">Gone</a></p>\n<main class=\"main\"");

        Session session = build();

        assertThat(session.err()).isEqualTo("""
            ./templates/layout/layout.ftlh:100:7: error: the link "gone.html" leads to no page [dead-link]
              <p><a href="gone.html">Gone</a></p>
                    ^
              see also: ./site/404.html:29:7
                <p><a href="gone.html">Gone</a></p>
                      ^
            """);
        assertThat(session.exit()).isEqualTo(1);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void styleWrittenIntoAPageIsToldAtItsTemplate() {
        template("pages/term.ftlh", "<h1 class=\"head__title\"", "<h1 style=\"color: red\" class=\"head__title\"");

        assertThat(build().err())
                .startsWith("./templates/pages/term.ftlh:")
                .contains(":5: error: script or style")
                .containsOnlyOnce("[inline-code]");
    }

    @Test
    void aMissingPictureOfAStyleIsToldInItsFile() {
        template("base/prose.css", "\n", "\nbody { background: url(\"gone.png\"); }\n");

        assertThat(build().err())
                .contains("./templates/base/prose.css:")
                .contains("gone.png does not exist [dead-asset]");
    }

    @Test
    void templateSyntaxThatWasLeftIsTheTemplatesAndNotTheAuthors() {
        template(
                "pages/home.ftlh",
                "<h1 class=\"head__title\"",
                "<p>${r\"${page.title}\"}</p>\n<h1 class=\"head__title\"");

        assertThat(build().err()).contains("./templates/pages/home.ftlh:").contains("[template-residue]");
    }

    @Test
    void anAuthorMayShowTemplateSyntax() {
        World.small()
                .replacing("content/plans/mihon.ja.md", "産業集積を育てます。", "費用は${x}や{{y}}と書きます。")
                .replacing("content/plans/mihon.en.md", "It grows an industrial cluster.", "Write ${x} or {{y}}.")
                .replacing("content/articles/about.ja.md", "title: ", "title: ${7*7} ")
                .replacing("content/articles/about.en.md", "title: ", "title: ${7*7} ")
                .writeTo(folder);

        Session session = Session.build(folder);

        assertThat(session.err()).isEmpty();
        assertThat(session.exit()).isZero();
    }

    @Test
    void aWarningStandsAtTheMarkdownThatCausedIt() {
        World.small()
                .replacing("content/plans/mihon.ja.md", "産業集積を育てます。", "[市](http://www.city.example.jp/)、[電話](tel:０４２)")
                .replacing(
                        "content/plans/mihon.en.md",
                        "summary: The plan of Mihon City.",
                        "summary: The plan of Mihon City.\ndiffers: {_lead: {links: 日本語のみ, terms: 日本語のみ}}")
                .writeTo(folder);

        assertThat(Session.build(folder).err()).isEqualTo("""
            ./content/plans/mihon.ja.md:27:5: warning: the link "http://www.city.example.jp/" is not encrypted: use https [insecure-link]
              [市](http://www.city.example.jp/)、[電話](tel:０４２)
                   ^
            ./content/plans/mihon.ja.md:27:39: error: "tel:０４２" is not a telephone number (ASCII digits, "-" and "+" only) [bad-phone-number]
              [市](http://www.city.example.jp/)、[電話](tel:０４２)
                                                        ^
            """);
    }

    @Test
    void aTitleThatTwoPagesHaveIsToldInTheFrontMatter() {
        World.small()
                .replacing(
                        "content/articles/about.en.md",
                        "title: About this catalogue",
                        "title: Mihon City Industry Plan")
                .writeTo(folder);

        assertThat(Session.build(folder).err()).isEqualTo("""
            ./content/plans/mihon.en.md:2:8: warning: the title "Mihon City Industry Plan | Sample Catalogue" is also that of en/about/ [title-twice]
              title: Mihon City Industry Plan
                     ^
              see also: ./site/en/about/index.html:7:1
                <title>Mihon City Industry Plan | Sample Catalogue</title>
                ^
            ./content/plans/mihon.en.md:2:8: warning: the title "Mihon City Industry Plan | Side by side | Sample Catalogue" is also that of en/about/parallel/ [title-twice]
              title: Mihon City Industry Plan
                     ^
              see also: ./site/en/about/parallel/index.html:7:1
                <title>Mihon City Industry Plan | Side by side | Sample Catalogue</title>
                ^
            """);
    }

    private Session build() {
        World.small().writeTo(folder);
        return Session.run(
                folder,
                "build",
                "--lang=en",
                "--templates",
                folder + "/templates",
                "--content",
                folder + "/content",
                "--out",
                folder + "/site");
    }

    /** Copies the templates, one with a passage replaced at its first place. */
    private void template(String path, String passage, String with) {
        Path copy = folder.resolve("templates");
        if (!Files.exists(copy)) {
            copy(copy);
        }
        String text = World.read(copy.resolve(path));
        assertThat(text).contains(passage);
        int at = text.indexOf(passage);
        write(copy.resolve(path), text.substring(0, at) + with + text.substring(at + passage.length()));
    }

    private static void copy(Path to) {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(TEMPLATES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
