/* The shapes say what the readers and the schemas do. */
package org.plancatalogue.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plancatalogue.World;
import org.plancatalogue.build.Reading;
import org.plancatalogue.furigana.Furigana;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.shape.FileShape;
import org.plancatalogue.shape.Form;
import org.plancatalogue.shape.Shape;

/**
 * A file made from the examples of its shape is sound; without each key in turn, with one more, and with each value of
 * another form, a reader tells exactly what the shape foresees, and the schema refuses the same files.
 */
class ShapesTest {
    /** What readers tell of keys and their values. */
    private static final Set<ProblemKind> OF_KEYS = Set.of(
            ProblemKind.MISSING_KEY,
            ProblemKind.UNKNOWN_KEY,
            ProblemKind.WRONG_SHAPE,
            ProblemKind.NOT_A_MAPPING,
            ProblemKind.EMPTY_VALUE,
            ProblemKind.BAD_VALUE,
            ProblemKind.BAD_ID,
            ProblemKind.FACT_IN_TRANSLATION);

    @TempDir
    private Path folder;

    static Stream<Named<FileShape>> files() {
        return FileShape.all().stream().map(it -> Named.of(it.name(), it));
    }

    /** A key that a reader takes and no shape has would be refused by editors only. */
    @Test
    void everyKeyThatAReaderNamesIsInAShape() throws IOException {
        Set<String> keys =
                FileShape.all().stream().flatMap(it -> keys(it.form())).collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/plancatalogue/decode"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                Pattern literal = Pattern.compile("\"([a-z][a-z0-9-]+)\"");
                literal.matcher(World.read(file)).results().forEach(it -> named.add(it.group(1)));
            }
        }
        named.removeAll(Set.of("plans", "glossary"));
        assertThat(keys).containsAll(named);
    }

    private static Stream<String> keys(Form form) {
        if (form instanceof Form.Keyed keyed) {
            return keys(keyed.value());
        }
        return form instanceof Shape shape
                ? shape.keys().stream().flatMap(it -> Stream.concat(Stream.of(it.name()), keys(it.form())))
                : Stream.empty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aReaderTellsWhatTheShapeForesees(FileShape shape) throws IOException {
        World.small().writeTo(folder);
        Path file = folder.resolve("content").resolve(path(shape));
        String before = Files.exists(file) ? Files.readString(file) : "";
        assumeThat(isRead(shape, file)).as(shape.name() + " has a reader").isTrue();
        List<String> wrong = new ArrayList<>();
        for (Slip slip : slips(shape)) {
            Files.writeString(file, text(shape, slip, before));
            Set<ProblemKind> told = told(path(shape));
            if (!told.equals(new TreeSet<>(slip.expected()))) {
                wrong.add(slip.name() + " gives " + told + " instead of " + slip.expected());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSchemaRefusesWhatTheReaderRefuses(FileShape shape) {
        JsonSchema schema = Yaml.schema(shape.name());
        List<String> wrong = new ArrayList<>();
        for (Slip slip : slips(shape)) {
            List<String> complaints = Yaml.complaints(schema, Yaml.read(Yaml.write(slip.root())));
            if (complaints.isEmpty() != slip.expected().isEmpty()) {
                wrong.add(slip.name() + ": " + complaints + " where the reader tells " + slip.expected());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What is listed word by word has no keys whose absence could be told. */
    private static List<Slip> slips(FileShape shape) {
        return Slip.of(shape).stream()
                .filter(it -> !shape.name().equals("readings") || !it.expected().contains(ProblemKind.EMPTY_VALUE))
                .toList();
    }

    /** Whether the tool takes the file for one of the content. */
    private boolean isRead(FileShape shape, Path file) throws IOException {
        Files.writeString(file, shape.example() + "\n");
        return Reading.of(folder.resolve("content")).problems().stream()
                .noneMatch(it -> it.kind() == ProblemKind.UNKNOWN_FILE);
    }

    private Set<ProblemKind> told(String path) {
        Problems more = new Problems();
        Reading reading = Reading.of(folder.resolve("content"));
        Furigana.script(reading.tree(), Memo.NONE, more);
        return Stream.concat(reading.problems().stream(), more.all().stream())
                .filter(it -> it.place().file().equals(path))
                .map(Problem::kind)
                .filter(OF_KEYS::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String path(FileShape shape) {
        String id = shape.files().startsWith("plans")
                ? "mihon"
                : shape.files().startsWith("glossary") ? "cluster" : "about";
        String lang = shape.name().endsWith("-translation") ? "en" : "ja";
        return shape.files().replace("ID", id).replace("LANG", lang);
    }

    private static String text(FileShape shape, Slip slip, String before) {
        String yaml = Yaml.write(slip.root());
        return shape.isFrontMatter() ? "---\n" + yaml + "---\n" + before.split("(?m)^---\n", 3)[2] : yaml;
    }
}
