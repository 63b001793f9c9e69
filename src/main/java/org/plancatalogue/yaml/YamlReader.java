/* Reads YAML with the place of every key and value. */
package org.plancatalogue.yaml;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
        Mapping nothing = new Mapping(List.of(), file.at(start), false);
        if (file.text().substring(start, end).getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            problems.add(ProblemKind.FRONT_MATTER_TOO_LARGE, file.at(start), Integer.toString(LARGEST));
            return nothing;
        }
        YamlDraft draft = YamlDraft.of(file, start, end, problems);
        Optional<Mapping> mapping = Optional.empty();
        for (int i = 0; i < MOST_MISTAKES && mapping.isEmpty(); i++) {
            mapping = attempt(draft, problems);
        }
        return mapping.orElse(nothing);
    }

    /** Reads the draft once; empty when a line had to be struck out of it. */
    private static Optional<Mapping> attempt(YamlDraft draft, Problems problems) {
        try (YAMLParser parser = FACTORY.createParser(draft.text())) {
            YamlBuilder builder = new YamlBuilder(parser, draft);
            Mapping mapping = builder.read();
            builder.found().forEach(problems::add);
            return Optional.of(mapping);
        } catch (YamlMistake mistake) {
            problems.add(mistake.problem());
            draft.strike(mistake.problem().place().position().line());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot be read", e);
        }
    }
}
