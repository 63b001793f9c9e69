/* The dictionary of readings, from the content folder to the script that browsers ask for. */
package org.plancatalogue.furigana;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plancatalogue.lang.Reading;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;
import org.plancatalogue.source.SourceTree;
import org.plancatalogue.yaml.Fields;
import org.plancatalogue.yaml.YamlReader;

/** Reads {@code readings.yaml}: words with their readings. A site without the file has no switch for furigana. */
public final class Furigana {
    public static final String FILE = "readings.yaml";

    private Furigana() {}

    /** The dictionary as a script; empty where there are no readings. */
    public static String script(SourceTree tree, Memo memo, Problems problems) {
        return tree.text(FILE)
                .map(file -> memo.told(new Scripted(file), problems, it -> script(file, it)))
                .orElse("");
    }

    private record Scripted(SourceText file) {}

    private static String script(SourceText file, Problems problems) {
        List<String> words = fields(file, problems).all().stream()
                .flatMap(it -> word(it, problems).stream())
                .toList();
        return words.isEmpty() ? "" : "globalThis.readings = {\n" + String.join(",\n", words) + "\n};\n";
    }

    /** The words with their readings, whether or not a script can show them; what is wrong is told by the script. */
    public static Map<String, String> words(SourceTree tree) {
        Map<String, String> words = new LinkedHashMap<>();
        tree.text(FILE).stream()
                .flatMap(it -> fields(it, new Problems()).all().stream())
                .filter(it -> Reading.isKana(it.value().text()))
                .forEach(it -> words.put(it.key(), it.value().text()));
        return Collections.unmodifiableMap(words);
    }

    private static Fields fields(SourceText text, Problems problems) {
        return Fields.of(YamlReader.read(text, 0, text.text().length(), problems), problems);
    }

    /** A line of the script; a reading that is none of the word is a problem, and the word then left out. */
    private static List<String> word(Fields.Text entry, Problems problems) {
        String reading = entry.value().text();
        List<String> line = Reading.isKana(reading) && !entry.key().matches(".*[{}|\"\\\\].*")
                ? Aligned.of(entry.key(), reading).stream()
                        .map(it -> "\"" + entry.key() + "\": \"" + it.written() + "\"")
                        .toList()
                : List.of();
        if (line.isEmpty()) {
            problems.add(Problem.of(ProblemKind.BAD_VALUE, entry.value().place(), reading, entry.key()));
        }
        return line;
    }
}
