/* What a snippet puts in is what the tool takes. */
package org.plancatalogue.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.World;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Reading;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

class SnippetsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{\\d+:([^}]*)}");
    private static final Pattern CHOICE = Pattern.compile("\\$\\{\\d+\\|((?:[^,|\\\\]|\\\\.)*)[^}]*?\\|}");
    private static final Pattern STOP = Pattern.compile("\\$\\d");

    /** A heading below one that is not there, and a text in one language. */
    private static final Set<ProblemKind> OUT_OF_PLACE =
            Set.of(ProblemKind.TRANSLATION_MISSING, ProblemKind.HEADING_ORDER);

    @TempDir
    private Path folder;

    private final Map<String, String> expanded = new TreeMap<>();

    /** What each snippet for Markdown puts in, by its prefix, the first choice taken. */
    @BeforeEach
    void expand() {
        World.small().writeTo(folder);
        EditorFile file = EditorFile.all(
                        Reading.of(folder.resolve("content")).catalogue().content())
                .stream()
                .filter(it -> it.path().endsWith("snippets"))
                .findFirst()
                .orElseThrow();
        Yaml.read(file.text()).properties().stream()
                .map(Map.Entry::getValue)
                .filter(it -> it.get("scope").asText().equals("markdown"))
                .forEach(it -> expanded.put(it.get("prefix").asText(), expanded(it.get("body"))));
    }

    @Test
    void theMarksOfTextsAreMarkdownThatTheToolTakes() {
        StringBuilder articles = new StringBuilder();
        List<String> marks = expanded.keySet().stream().filter(it -> !isKey(it)).toList();
        for (String mark : marks) {
            articles.append("=== content/articles/x-" + mark + ".ja.md ===\n---\ntitle: 見本" + mark
                            + "\nsummary: 見本です。\n---\n\n")
                    .append(expanded.get(mark))
                    .append("\n");
        }
        BuildResult built = World.small().with(articles.toString()).build(folder);
        Map<String, List<String>> told = new TreeMap<>();
        for (String mark : marks) {
            told.put(
                    mark,
                    built.problems().stream()
                            .filter(it -> it.place().file().equals("articles/x-" + mark + ".ja.md"))
                            .filter(it -> !OUT_OF_PLACE.contains(it.kind()))
                            .filter(it -> !(mark.equals("image") && it.kind() == ProblemKind.DEAD_ASSET))
                            .map(Problem::toString)
                            .toList());
        }
        told.values().removeIf(List::isEmpty);
        assertThat(marks).contains("term", "link", "ruby", "footnote", "initiative");
        assertThat(told).isEmpty();
    }

    @Test
    void theKeysOfFrontMatterAreKeysWithValuesOfTheirForm() {
        assertThat(expanded.keySet().stream().filter(this::isKey))
                .contains("theme", "audiences", "kind", "open", "related", "original", "differs");
        expanded.forEach((prefix, text) -> {
            if (isKey(prefix) && !prefix.endsWith("-key")) {
                assertThat(Yaml.read(text).has(prefix)).as(text).isTrue();
            }
        });
        assertThat(expanded)
                .containsEntry("theme", "theme: startup")
                .containsEntry("audiences", "audiences: [founder]");
        assertThat(Yaml.read("pillars:\n" + expanded.get("pillar-key"))
                        .at("/pillars/s1/initiatives/s1-1/theme")
                        .asText())
                .isEqualTo("startup");
    }

    /** Whether it is a key, or several lines of keys. */
    private boolean isKey(String prefix) {
        return prefix.endsWith("-key") || expanded.getOrDefault(prefix, "").startsWith(prefix + ":");
    }

    private static String expanded(JsonNode body) {
        List<String> lines = new ArrayList<>();
        body.forEach(it -> lines.add(it.asText()));
        String text = String.join("\n", lines);
        text = CHOICE.matcher(text).replaceAll("$1");
        text = PLACEHOLDER.matcher(text).replaceAll("$1");
        return STOP.matcher(text).replaceAll("");
    }
}
