/* Reads YAML with the place of every key and value. */
package org.plancatalogue.yaml;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/**
 * Reads the YAML between two offsets of a file. A line that cannot be read is told and left out, so that one run tells
 * all mistakes; what is left of the mapping is then not {@linkplain Mapping#whole whole}.
 */
public final class YamlReader {
    /** In bytes. The parser's time grows with the square of a text's length: at 64 kB it is well below a second. */
    private static final int LARGEST = 64 * 1024;

    private static final int MOST_MISTAKES = 20;
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private YamlReader() {}

    /** The mapping between two offsets; what can be read of it after a problem. */
    public static Mapping read(SourceText file, int start, int end, Problems problems) {
        if (file.text().substring(start, end).getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            problems.add(ProblemKind.FRONT_MATTER_TOO_LARGE, file.at(start), Integer.toString(LARGEST));
            return new Mapping(List.of(), file.at(start), false);
        }
        return read(YamlDraft.of(file, start, end, problems), MOST_MISTAKES, problems);
    }

    /** Reads a draft, and at a mistake the draft without the mistaken line. */
    private static Mapping read(YamlDraft draft, int attempts, Problems problems) {
        try (YAMLParser parser = FACTORY.createParser(String.join("\n", draft.lines()))) {
            YamlBuilder builder = new YamlBuilder(parser, draft);
            Mapping mapping = builder.read();
            if (builder.mistake().isEmpty() || attempts == 0) {
                builder.found().forEach(problems::add);
                return mapping;
            }
            Problem mistake = builder.mistake().get();
            problems.add(mistake);
            return read(draft.strike(mistake.place().position().line()), attempts - 1, problems);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }
}
