/* How a catalogue for another town is begun, with the tool as it is released. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InitCommandTest {
    private static final Path STARTER = Path.of("src/main/resources/org/plancatalogue/starter");
    private static final String CHIYODA = "--name-ja 千代田区 --reading ちよだく --name-en 'Chiyoda City' --id chiyoda";

    private Path folder = Path.of("");

    @BeforeAll
    void unpackARelease(@TempDir Path shared) {
        folder = shared;
        Release.unpacked(folder.resolve("release"));
    }

    @Test
    void aNewTownBuildsWithoutAProblemAndIsWhollyTranslated() {
        assertThat(init("mytown")).isEqualTo(new Session(0, """
                mytown: a catalogue of Example City is ready
                Next:
                  cd mytown
                  ./catalogue serve    to write and watch
                  ./catalogue build    to make the site
                """, ""));

        Path town = folder.resolve("mytown");
        assertThat(Shell.run(town, "./catalogue build").out())
                .matches("\\d+ pages, 0 problems, 0.0 s – the site is at site/index.html\\n");
        assertThat(Shell.run(town, "./catalogue check").out()).contains(" 0 problems");
        assertThat(Shell.run(town, "./catalogue status --fail-under 100").exit())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"千代田区", "例示村"})
    void aTownOfAnotherNameBuildsToo(String name) {
        Path town = folder.resolve("town-" + name.length() + name.codePointAt(0));
        init(town.getFileName() + " " + CHIYODA.replace("千代田区", name));

        Session built = Shell.run(town, "./catalogue build");

        assertThat(built.exit()).as(built.err()).isZero();
        assertThat(built.out()).contains(" 0 problems");
        assertThat(Tree.read(town.resolve("site/ja/plans/chiyoda/index.html"))).contains(name);
    }

    @Test
    void theNamesOfTheTownStandWhereverTheExamplesWould() {
        init("named " + CHIYODA);

        Map<String, String> files = Tree.of(folder.resolve("named"));
        files.keySet().removeIf(it -> it.startsWith("tool/"));
        assertThat(files).containsKeys("content/plans/chiyoda.ja.md", "content/accepted/plans/chiyoda.yaml");
        files.forEach((path, text) ->
                assertThat(text).as(path).doesNotContain("{{name", "{{id", "{{code", "例示市", "Example City"));
    }

    @Test
    void theToolThatComesWithATownCanBeginAnother() {
        init("first");
        Session second = Shell.run(folder.resolve("first"), "./catalogue init ../second");

        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(Shell.run(folder.resolve("second"), "./catalogue build").out())
                .contains(" 0 problems");
    }

    @Test
    void templatesOfATownsOwnTakeTheToolsPlace() throws IOException {
        init("changed");
        Path town = folder.resolve("changed");
        Tree.copy(town.resolve("tool/templates"), town.resolve("templates"));
        Path words = town.resolve("templates/messages/en.properties");
        Tree.write(words, Tree.read(words).replace("menu.label=Menu", "menu.label=Ways"));

        Shell.run(town, "./catalogue build");

        assertThat(Files.readString(town.resolve("site/en/index.html"))).contains(">Ways<");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "full | full is there already and not empty; name a new folder",
                "x --name-ja 千代田区 | still needed: --reading --name-en",
                "x --id Chiyoda | \"Chiyoda\" is not a value of --id; write for example mytown",
                "x --name-ja 千代田区 --name-en '{{id}}' --reading ちよだく | \"{{id}}\" is not a value of --name-en; write for example Chiyoda City",
                "x --name-ja 千代田区 --name-en Chiyoda --reading 千代田 | \"千代田\" is not a value of --reading; write for example ちよだく",
            })
    void whatCannotBeBegunIsWrongUse(String arguments, String told) {
        Tree.write(folder.resolve("full/notes.txt"), "mine");

        Session session = init(arguments);

        assertThat(session.err()).startsWith(told + "\n");
        assertThat(session.exit()).isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
        assertThat(Tree.of(folder.resolve("full"))).containsOnlyKeys("notes.txt");
    }

    @Test
    void everyFileOfTheStarterIsListedAndTheWorkflowIsOurs() throws IOException {
        List<String> listed = Files.readAllLines(STARTER.resolve("index.txt"));
        try (Stream<Path> files = Files.walk(STARTER)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(it -> STARTER.relativize(it).toString().replace('\\', '/'))
                            .filter(it -> !it.equals("index.txt")))
                    .containsExactlyInAnyOrderElementsOf(listed);
        }
        assertThat(STARTER.resolve("_github/workflows/pages.yml"))
                .hasSameTextualContentAs(Path.of(".github/workflows/pages.yml"));
        assertThat(STARTER.resolve("Dockerfile")).hasSameTextualContentAs(Path.of("Dockerfile"));
        assertThat(STARTER.resolve("_dockerignore")).hasSameTextualContentAs(Path.of(".dockerignore"));
    }

    private Session init(String arguments) {
        return Shell.run(folder, "release/catalogue init " + arguments);
    }
}
