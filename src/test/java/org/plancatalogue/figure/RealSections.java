/* The sections of the real content, in pairs. */
package org.plancatalogue.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plancatalogue.World;
import org.plancatalogue.markdown.MarkdownParser;
import org.plancatalogue.markdown.Prose;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/** What a reader sees of each section of {@code content/} in both languages, with its heading. */
public record RealSections(String name, String ja, String en) {
    static List<RealSections> all() {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(it -> it.toString().endsWith(".ja.md"))
                    .sorted()
                    .flatMap(RealSections::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<RealSections> of(Path file) {
        Prose en = prose(Path.of(file.toString().replace(".ja.md", ".en.md")));
        return prose(file).sections().stream()
                .flatMap(ja -> en.section(ja.id()).stream()
                        .map(it -> new RealSections(file + "#" + ja.id(), shown(ja), shown(it))));
    }

    private static String shown(Section section) {
        return (section.heading() + "\n" + section.text()).strip();
    }

    private static Prose prose(Path file) {
        String text = World.read(file);
        int body = text.indexOf("\n---\n") + 5;
        return MarkdownParser.parse(new SourceText(file.toString(), text), body, new Problems());
    }
}
