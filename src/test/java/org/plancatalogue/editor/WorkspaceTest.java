/* What the repository tells editors is true. */
package org.plancatalogue.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plancatalogue.World;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Position;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.report.Format;
import org.plancatalogue.report.Texts;
import org.plancatalogue.report.Told;

class WorkspaceTest {
    private static final Path EDITOR = Path.of(".vscode");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void theTaskFindsProblemsInWhatTheToolPrints(Lang lang) {
        Place place = new Place("content/plans/sumida.ja.md", new Position(7, 3));
        List<Problem> problems = List.of(
                Problem.of(ProblemKind.UNKNOWN_KEY, place, "titel"), Problem.of(ProblemKind.ORPHAN_PAGE, place, "x"));
        String printed = printed(problems, lang);
        assertThat(matched("error", printed)).containsExactly("content/plans/sumida.ja.md 7 3 unknown-key");
        assertThat(matched("warning", printed)).containsExactly("content/plans/sumida.ja.md 7 3 orphan-page");
    }

    @Test
    void everyFileOfSettingsNamesItsSchema() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("content"))) {
            assertThat(files.filter(it -> it.toString().endsWith(".yaml")).filter(it -> !isWrittenByTheTool(it)))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        String name = file.getFileName().toString().replace(".yaml", "");
                        assertThat(World.read(file).lines().findFirst())
                                .contains("# yaml-language-server: $schema=../.vscode/" + EditorFile.schema(name));
                    });
        }
    }

    @Test
    void theSettingsNameEverySchemaOfSettings() {
        JsonNode schemas = Yaml.json(EDITOR.resolve("settings.json")).get("yaml.schemas");
        assertThat(schemas.properties()).isNotEmpty().allSatisfy(it -> {
            assertThat(Path.of(it.getKey())).exists();
            assertThat(it.getValue().asText()).isEqualTo("content/" + name(it.getKey()) + ".yaml");
        });
    }

    @Test
    void everySnippetCanBeReadAndSaysWhatItIsForInBothLanguages() {
        JsonNode snippets = Yaml.json(EDITOR.resolve("plan-catalogue.code-snippets"));
        assertThat(snippets.properties()).isNotEmpty().allSatisfy(it -> {
            assertThat(it.getValue().get("description").asText()).matches("(?s).*[ぁ-んァ-ン一-龠].* / .*[a-z].*");
            assertThat(it.getValue().get("body")).isNotEmpty();
        });
    }

    /** Nobody edits the register of addresses by hand. */
    private static boolean isWrittenByTheTool(Path file) {
        return file.endsWith("addresses.yaml");
    }

    private static String name(String schema) {
        return Path.of(schema).getFileName().toString().replace(".schema.json", "");
    }

    private static String printed(List<Problem> problems, Lang lang) {
        StringWriter out = new StringWriter();
        Format.TEXT.print(
                new Told(problems, Texts.of(it -> Optional.empty(), it -> it), lang), new PrintWriter(out, true));
        return out.toString();
    }

    private static List<String> matched(String severity, String printed) {
        JsonNode matchers =
                Yaml.json(EDITOR.resolve("tasks.json")).get("tasks").get(0).get("problemMatcher");
        List<String> found = new ArrayList<>();
        for (JsonNode matcher : matchers) {
            if (matcher.get("severity").asText().equals(severity)) {
                Matcher line = Pattern.compile(
                                matcher.get("pattern").get("regexp").asText(), Pattern.MULTILINE)
                        .matcher(printed);
                line.results()
                        .forEach(it ->
                                found.add(it.group(1) + " " + it.group(2) + " " + it.group(3) + " " + it.group(5)));
            }
        }
        return found;
    }
}
