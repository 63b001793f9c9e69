/* A theme author who follows the page to the letter gets what it promises. */
package org.plancatalogue.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;
import org.plancatalogue.build.Build;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Progress;
import org.plancatalogue.build.Settings;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.web.SiteFile;

class ThemeTest {
    private static final String PAGE = DocPage.read(Lang.EN, "theme.md").text();
    private static final String[] PARTS = PAGE.split("(?m)^### A page made from the whole catalogue$", -1);

    @TempDir
    private Path folder;

    @Test
    void bothLanguagesHaveTheSameSteps() {
        assertThat(Recipe.of(DocPage.read(Lang.JA, "theme.md").text())).isEqualTo(Recipe.of(PAGE));
    }

    @Test
    void coloursPageComponentAndLeafletAreOnTheSite() throws IOException {
        prepare(PARTS[0]);
        BuildResult built = build();
        assertThat(built.problems()).isEmpty();
        String style = text(built, "assets/style-");
        assertThat(style)
                .contains("--link: #00543a", "--link: #8fd8b6", "--size-body: 1.125rem", ".masthead__period {");
        assertThat(page(built, "en/plans/mihon").select(".masthead__period").text())
                .isEqualTo("FY2019–FY2021 (April 2019–March 2022)");
        assertThat(page(built, "ja").select(".figure").text()).isEqualTo("2 説明のある用語");
        assertThat(page(built, "en").select(".figure").text()).isEqualTo("2 terms explained");
        assertThat(page(built, "en/components")
                        .select("#component-figure .figure__number")
                        .text())
                .isEqualTo("38");
        assertThat(page(built, "ja/leaflet").select(".leaflet__card h2").eachText())
                .containsExactly("探す", "比べる");
        assertThat(page(built, "en/leaflet").select(".leaflet__card .prose p").eachText())
                .containsExactly("Plans can be found by theme.", "Two plans can be read side by side.");
        assertThat(page(built, "en").select(".site-footer__articles a").eachText())
                .contains("The catalogue in three minutes");
    }

    @Test
    void aTemplateThatIsNotThereIsToldInTheArticle() throws IOException {
        prepare(PARTS[0]);
        Path article = folder.resolve("content/articles/leaflet.ja.md");
        Files.writeString(article, World.read(article).replace("template: leaflet", "template: leaflets"));
        assertThat(errors(build())).singleElement().satisfies(it -> {
            assertThat(it.message(Lang.EN)).isEqualTo("\"leaflets\" is not a value of \"template\"");
            assertThat(it.place().toString()).contains("articles/leaflet.ja.md");
            assertThat(it.suggestion()).contains("leaflet");
        });
    }

    /** Compiles the tool with the changes of the page, and builds with it in a process of its own. */
    @Test
    void aPageMadeFromTheWholeCatalogueIsOnTheSite() throws Exception {
        copy(Path.of("src/main/java"));
        copy(Path.of("src/main/resources"));
        prepare(PAGE);
        Path classes = folder.resolve("classes");
        compile(classes);
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        String.join(
                                System.getProperty("path.separator"),
                                classes.toString(),
                                folder.resolve("src/main/resources").toString(),
                                System.getProperty("java.class.path")),
                        "org.plancatalogue.cli.Main",
                        "build",
                        "--lang",
                        "en")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(build.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(build.waitFor()).as(printed).isZero();
        assertThat(site("ja/figures").select(".figure").eachText()).containsExactly("1 計画", "1 取組", "2 説明のある用語");
        assertThat(site("en/figures").select("h1").text()).isEqualTo("The catalogue in figures");
        assertThat(site("en").select("a[href$=figures/index.html]").text()).isEqualTo("The catalogue in figures");
    }

    private void compile(Path classes) throws IOException {
        try (Stream<Path> sources = Files.walk(folder.resolve("src/main/java"))) {
            List<String> arguments = Stream.concat(
                            Stream.of(
                                    "-proc:none",
                                    "-nowarn",
                                    "-encoding",
                                    "UTF-8",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    System.getProperty("java.class.path")),
                            sources.filter(it -> it.toString().endsWith(".java"))
                                    .map(Path::toString))
                    .toList();
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                    .isZero();
        }
    }

    /** The small world and the templates, with the steps of a text done to them, and the one that no block shows. */
    private void prepare(String text) throws IOException {
        World.small().writeTo(folder);
        copy(Path.of("templates"));
        Recipe.of(text).follow(folder);
        Path site = folder.resolve("content/site.yaml");
        Files.writeString(site, World.read(site).replace("articles: [", "articles: [leaflet, "));
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.createDirectories(folder.resolve(file).getParent());
                Files.copy(file, folder.resolve(file));
            }
        }
    }

    private BuildResult build() {
        return Build.run(
                new Settings(folder.resolve("content"), folder.resolve("templates"), Optional.empty()),
                Progress.SILENT);
    }

    private static List<Problem> errors(BuildResult built) {
        return built.problems().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .toList();
    }

    private static Document page(BuildResult built, String path) {
        return Jsoup.parse(text(built, path + "/index.html"));
    }

    private Document site(String path) throws IOException {
        return Jsoup.parse(folder.resolve("site/" + path + "/index.html").toFile());
    }

    private static String text(BuildResult built, String beginning) {
        return built.files().stream()
                .filter(it -> it.path().value().startsWith(beginning))
                .map(SiteFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError(beginning));
    }
}
