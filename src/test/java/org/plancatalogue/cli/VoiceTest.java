/* How loud the commands are, in which colours, and what programs read of them. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.World;
import org.plancatalogue.cli.option.Surroundings;

class VoiceTest {
    private static final String PLAN = "content/plans/mihon.ja.md";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void write() {
        World.small().writeTo(folder);
    }

    @Test
    void aQuietRunSaysNothingWhereAllIsWell() {
        for (String words : List.of("accept --all", "translate glossary/cluster", "status", "fix")) {
            assertThat(run(words + " --quiet")).as(words).isEqualTo(new Session(0, "", ""));
        }
        assertThat(Session.build(folder, "-q")).isEqualTo(new Session(0, "", ""));
    }

    @Test
    void aQuietRunTellsProblemsAndNoSummary() {
        misspelt();

        Session session = Session.build(folder, "-q");

        assertThat(session.out()).isEmpty();
        assertThat(session.err()).startsWith("./content/plans/mihon.ja.md:33:14: error: ");
        assertThat(run("fix -q"))
                .isEqualTo(new Session(1, "1 problem left to mend by hand: catalogue build shows it\n", ""));
    }

    @Test
    void aQuietStatusNamesOnlyWhatNeedsWork() {
        run("accept --all");
        Tree.write(folder.resolve(PLAN), Tree.read(folder.resolve(PLAN)).replace("空き店舗への", "空き地への"));

        assertThat(run("status -q").out()).contains("plans/mihon").doesNotContain("glossary/");
    }

    @Test
    void jsonIsOneObjectWithWhatWasWrittenAndWhatFailed() throws JsonProcessingException {
        JsonNode accepted = json(run("accept plans/mihon --json"));

        assertThat(accepted.path("command").asText()).isEqualTo("accept");
        assertThat(accepted.path("exit").asInt()).isZero();
        assertThat(accepted.path("written"))
                .extracting(JsonNode::asText)
                .containsExactly("./content/accepted/plans/mihon.yaml", "./content/plans/mihon.en.md");
        assertThat(accepted.path("failed")).isEmpty();
        assertThat(accepted.path("messages").get(0).asText()).isEqualTo("plans/mihon: 4 accepted");

        Tree.delete(folder.resolve("content/glossary/cluster.en.md"));
        Session refused = run("accept glossary/cluster --json");
        assertThat(json(refused).at("/failed/0/message").asText())
                .isEqualTo("glossary/cluster: there is no translation");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).isEmpty();

        JsonNode begun = json(run("translate glossary/cluster --json"));
        assertThat(begun.path("written").get(0).asText()).isEqualTo("./content/glossary/cluster.en.md");
    }

    @Test
    void jsonOfAFixNamesTheFilesAndAsksNothing() throws JsonProcessingException {
        Tree.write(folder.resolve(PLAN), Tree.read(folder.resolve(PLAN)).replace("about#money", "About#money"));

        JsonNode shown = json(run("fix --json"));
        assertThat(shown.path("written")).isEmpty();
        assertThat(shown.path("exit").asInt()).isEqualTo(1);

        JsonNode made = json(run("fix --json --yes"));
        assertThat(made.path("written").get(0).asText()).isEqualTo("./content/plans/mihon.ja.md");
        assertThat(made.path("exit").asInt()).isZero();
    }

    @Test
    void jsonIsAFormatWhereThereAreFormats() throws JsonProcessingException {
        misspelt();

        assertThat(json(Session.build(folder, "--json")).at("/problems/0/code").asText())
                .isEqualTo("dead-link");
        assertThat(json(run("status --json")).path("documents")).isNotEmpty();
        assertThat(json(Session.run(folder, "explain", "dead-link", "--json"))
                        .at("/codes/0/code")
                        .asText())
                .isEqualTo("dead-link");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            true  | -                 | -              | true
            false | -                 | -              | false
            true  | NO_COLOR=1        | -              | false
            true  | NO_COLOR=1        | --color=always | true
            true  | TERM=dumb         | -              | false
            true  | -                 | --color=never  | false
            false | FORCE_COLOR=1     | -              | true
            false | FORCE_COLOR=0     | -              | false
            false | CLICOLOR_FORCE=1  | -              | true
            false | CLICOLOR_FORCE=1  | --color=never  | false
            false | -                 | --color=always | true
            true  | -                 | --json         | false
            true  | -                 | --format=github | false
            """)
    void coloursAreForTerminals(boolean terminal, String variable, String option, boolean coloured) {
        misspelt();
        Map<String, String> environment = variable == null
                ? Map.of()
                : Map.of(variable.substring(0, variable.indexOf('=')), variable.substring(variable.indexOf('=') + 1));
        List<String> arguments = new ArrayList<>(List.of("build", "--lang", "en", "--content", folder + "/content"));
        arguments.addAll(List.of("--out", folder + "/site", option == null ? "-q" : option));

        Session session = run(new Surroundings(terminal, terminal, environment, "en"), arguments);

        assertThat((session.out() + session.err()).contains("\033[1;31merror\033[m"))
                .isEqualTo(coloured);
        assertThat((session.out() + session.err())
                        .replaceAll("\033\\[[0-9;]*m", "")
                        .replaceAll("\r\033\\[K[^\r]*", ""))
                .doesNotContain("\033");
    }

    @Test
    void theCaretTheCodeAndThePathAreMarked() {
        misspelt();

        Session session = run(
                new Surroundings(false, true, Map.of(), "en"),
                List.of("build", "-q", "--content", folder + "/content", "--out", folder + "/site"));

        assertThat(session.err())
                .contains("\033[1m" + folder + "/content/plans/mihon.ja.md:33:14\033[m: \033[1;31merror\033[m: ")
                .contains("\033[2m[dead-link]\033[m\n")
                .contains("\033[32m^");
    }

    private void misspelt() {
        Tree.write(folder.resolve(PLAN), Tree.read(folder.resolve(PLAN)).replace("about#money", "nowhere#money"));
    }

    private Session run(String words) {
        List<String> arguments = new ArrayList<>(List.of(words.split(" ")));
        arguments.addAll(List.of("--lang", "en", "--content", folder + "/content"));
        return Session.run(folder, arguments.toArray(String[]::new));
    }

    private static Session run(Surroundings surroundings, List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(
                surroundings, new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
        return new Session(exit, out.toString(), err.toString());
    }

    private static JsonNode json(Session session) throws JsonProcessingException {
        return new JsonMapper().readTree(session.out());
    }
}
