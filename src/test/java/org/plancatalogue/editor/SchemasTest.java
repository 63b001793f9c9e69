/* The schemas beside the real content are those of the content as it is, and it keeps to them. */
package org.plancatalogue.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plancatalogue.World;
import org.plancatalogue.build.Reading;
import org.plancatalogue.shape.FileShape;

class SchemasTest {
    private static final Path CONTENT = Path.of("content");
    private static final Path EDITOR = Path.of(".vscode");

    @Test
    void theFilesForEditorsAreThoseTheToolWrites() {
        assertThat(EditorFile.all(Reading.of(CONTENT).catalogue().content()))
                .allSatisfy(it -> assertThat(World.read(EDITOR.resolve(it.path())))
                        .as(it.path() + ": write it anew with ./catalogue schema")
                        .isEqualTo(it.text()));
    }

    @Test
    void noSchemaIsLeftOver() throws IOException {
        try (Stream<Path> schemas = Files.list(EDITOR.resolve("schemas"))) {
            assertThat(schemas.map(it -> "schemas/" + it.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(FileShape.all().stream()
                            .map(it -> EditorFile.schema(it.name()))
                            .toList());
        }
    }

    @Test
    void everyFileOfTheContentKeepsToItsSchema() throws IOException {
        TreeMap<String, List<String>> complaints = new TreeMap<>();
        int count = 0;
        try (Stream<Path> files = Files.walk(CONTENT)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = CONTENT.relativize(file).toString().replace('\\', '/');
                Optional<FileShape> shape = shape(path);
                if (shape.isPresent()) {
                    count++;
                    String text = World.read(file);
                    List<String> found = Yaml.complaints(
                            Yaml.schema(shape.get().name()),
                            Yaml.read(shape.get().isFrontMatter() ? Yaml.frontMatter(text) : text));
                    complaints.put(path, found);
                }
            }
        }
        complaints.values().removeIf(List::isEmpty);
        assertThat(complaints).isEmpty();
        assertThat(count).isGreaterThan(90);
    }

    /** The shape of a file, its original being Japanese. */
    private static Optional<FileShape> shape(String path) {
        return FileShape.all().stream()
                .filter(it -> path.matches(it.files()
                        .replace(".", "\\.")
                        .replace("ID", "[^/]+")
                        .replace("LANG", it.name().endsWith("-translation") ? "en" : "ja")))
                .findFirst();
    }
}
