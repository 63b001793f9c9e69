/* The options that say how problems are told, at the command line. */
package org.plancatalogue.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plancatalogue.World;
import org.plancatalogue.cli.option.Telling;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.report.Weights;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class TellingTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void jsonHasTheOutputForItselfAndTheSummaryGoesToTheErrors() throws JsonProcessingException {
        broken();

        Session session = Session.build(folder, "--format", "json");

        JsonNode object = new JsonMapper().readTree(session.out());
        assertThat(object.at("/problems/0/code").asText()).isEqualTo("unknown-term");
        assertThat(object.at("/problems/0/path").asText()).isEqualTo("./content/plans/mihon.ja.md");
        assertThat(session.err()).isEqualTo("52 pages, 1 error, 0.0 s – nothing was published; unchanged: ./site\n");
        assertThat(session.exit()).isEqualTo(1);
    }

    @Test
    void aGoodBuildIsJsonToo() throws JsonProcessingException {
        World.small().writeTo(folder);

        Session session = Session.build(folder, "--format", "json");

        assertThat(new JsonMapper().readTree(session.out()).path("problems")).isEmpty();
        assertThat(session.err()).isEqualTo("52 pages, 0 problems, 0.0 s – the site is at ./site/index.html\n");
        assertThat(session.exit()).isZero();
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldInTheSameObject() throws IOException {
        World.small().writeTo(folder);
        Files.writeString(folder.resolve("site"), "a file");

        Session session = Session.build(folder, "--format", "json");

        JsonNode object = new JsonMapper().readTree(session.out());
        assertThat(object.path("problems").findValuesAsText("code")).containsExactly("target-not-folder");
        assertThat(session.err()).isEqualTo("52 pages, 1 error, 0.0 s – nothing was published; unchanged: ./site\n");
    }

    @Test
    void sarifAndAnnotationsHaveTheOutputForThemselves() throws JsonProcessingException {
        broken();

        assertThat(new JsonMapper()
                        .readTree(Session.build(folder, "--format", "sarif").out())
                        .at("/runs/0/results/0/ruleId")
                        .asText())
                .isEqualTo("unknown-term");
        assertThat(Session.build(folder, "--format", "github").out()).isEqualTo("""
            ::error file=./content/plans/mihon.ja.md,line=34,col=5,title=unknown-term::\
            the term "clutser" is not in the glossary%0Awrite instead: cluster
            """);
    }

    @Test
    void theSummaryIsInJapaneseToo() {
        broken();

        assertThat(Session.build(folder, Lang.JA).out()).isEqualTo("52 ページ、エラー 1 件、0.0 秒 – サイトは元のままです：./site\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --format=jsno                   | it must be text, json, sarif or github, not jsno; did you mean json?
            --format=xml                    | --format: it must be text, json, sarif or github, not xml
            --lang=fr                       | --lang: it must be ja or en, not fr
            --severity=ded-link=error       | there is no code "ded-link"; did you mean dead-link?
            --severity=q=error              | there is no code "q"; "catalogue explain" lists them all
            --severity=outer-*=error        | there is no code "outer-*"; "catalogue explain" lists them all
            --severity=dead-link            | write CODE=off, CODE=warning or CODE=error, not "dead-link"
            --severity=dead-link=fatal      | the severity must be off, warning or error, not "fatal"
            --severity=dead-link=warning    | --severity cannot lower dead-link here: nothing broken may be published
            --severity=all=warning          | --severity cannot lower folder-unreadable here: nothing broken may be published
            --severity=heading-order=off    | --severity cannot lower heading-order here: nothing broken may be published
            """)
    void anOptionThatCannotBeIsWrongUse(String option, String told) {
        World.small().writeTo(folder);

        Session session = Session.build(folder, option);

        assertThat(session.exit()).isEqualTo(2);
        assertThat(session.err()).contains(told);
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void aBuildMayTakeAWarningForAnError() {
        World.small().writeTo(folder);

        assertThat(Session.build(folder, "--severity", "all=error").exit()).isZero();
    }

    @Test
    void severitiesAreReadFromListsAndPatternsAndTheLastOneCounts() {
        assertThat(weights("--severity", "external-*=off,dead-link=warning", "--severity=external-dead=error"))
                .isEqualTo(new Weights(Map.of(
                        ProblemKind.DEAD_LINK, Severity.WARNING,
                        ProblemKind.EXTERNAL_DEAD, Severity.ERROR,
                        ProblemKind.EXTERNAL_CACHE_BROKEN, Severity.OFF,
                        ProblemKind.EXTERNAL_CACHE_UNUSABLE, Severity.OFF,
                        ProblemKind.EXTERNAL_MOVED, Severity.OFF,
                        ProblemKind.EXTERNAL_LOOP, Severity.OFF,
                        ProblemKind.EXTERNAL_UNREACHABLE, Severity.OFF,
                        ProblemKind.EXTERNAL_CHANGED, Severity.OFF,
                        ProblemKind.EXTERNAL_NOT_ASKED, Severity.OFF)));
        assertThat(weights("--severity=dead-link=error", "--severity=all=warning")
                        .given())
                .hasSize(ProblemKind.values().length)
                .containsValue(Severity.WARNING)
                .doesNotContainValue(Severity.ERROR);
        assertThat(weights()).isEqualTo(Weights.OWN);
    }

    private void broken() {
        World.small()
                .replacing("content/plans/mihon.ja.md", "[[cluster|", "[[clutser|")
                .writeTo(folder);
    }

    private static Weights weights(String... arguments) {
        Some command = new Some();
        new CommandLine(command).parseArgs(arguments);
        return command.telling.weights();
    }

    /** Some command that finds problems. */
    @Command
    private static final class Some {
        @Mixin
        private Telling telling = new Telling();
    }
}
