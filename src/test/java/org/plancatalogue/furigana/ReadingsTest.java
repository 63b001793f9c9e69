/* The dictionary reads names as the catalogue does, and a bad reading is told at its line. */
package org.plancatalogue.furigana;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plancatalogue.RealCatalogue;
import org.plancatalogue.World;
import org.plancatalogue.content.Content;
import org.plancatalogue.lang.Reading;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.source.SourceReader;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.yaml.Fields;
import org.plancatalogue.yaml.YamlReader;

class ReadingsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void aNameIsReadAsItsOwnFileSays() {
        Map<String, String> words = words();
        Map<String, String> declared = declared();
        declared.keySet().retainAll(words.keySet());
        assertThat(declared).hasSizeGreaterThan(15);
        assertThat(declared)
                .isEqualTo(words.entrySet().stream()
                        .filter(it -> declared.containsKey(it.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void aReadingThatIsNoneOfTheWordIsToldAtItsLine() {
        assertThat(World.small()
                        .with("=== content/readings.yaml ===\n計画: けいかく\n組む: くま\n柱: hashira\n")
                        .build(folder)
                        .problems())
                .extracting(it -> it.place() + " " + it.kind() + " " + it.arguments())
                .containsExactly("readings.yaml:2:5 BAD_VALUE [くま, 組む]", "readings.yaml:3:4 BAD_VALUE [hashira, 柱]");
    }

    /** The readings in the front matter of plans and terms. */
    private static Map<String, String> declared() {
        Content content = RealCatalogue.read().content();
        Map<String, String> readings = new TreeMap<>();
        content.plans()
                .forEach(it -> readings.put(
                        it.municipality().names().ja(),
                        it.municipality().reading().hiragana()));
        content.terms().forEach(it -> readings.put(it.names().ja(), it.reading().hiragana()));
        return readings;
    }

    private static Map<String, String> words() {
        Problems problems = new Problems();
        SourceTree tree = SourceReader.read(Path.of("content"), problems);
        Map<String, String> words = new TreeMap<>();
        tree.text(Furigana.FILE)
                .ifPresent(text -> Fields.of(
                                YamlReader.read(text, 0, text.text().length(), problems), problems)
                        .all()
                        .forEach(
                                it -> words.put(it.key(), new Reading(it.value().text()).hiragana())));
        return words;
    }
}
