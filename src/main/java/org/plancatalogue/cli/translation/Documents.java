/* The documents that a command is about. */
package org.plancatalogue.cli.translation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.plancatalogue.build.Reading;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.problem.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Finds documents by their names, such as {@code plans/sumida}, or by the paths of their files, as a shell completes
 * them; a name that is none is wrong use.
 *
 * @param content the folder of the sources
 */
public record Documents(Reading reading, Path content, CommandSpec spec, Language language) {
    public String named(String word) {
        String document = name(word).replaceFirst("(\\.[a-z]{2})?\\.md$", "");
        List<String> known = reading.documents().toList();
        if (!known.contains(document)) {
            throw new ParameterException(
                    spec.commandLine(),
                    language.say("文書「" + word + "」はありません", "there is no document " + word)
                            + Nearest.to(document, known).map(this::meant).orElse(""));
        }
        return document;
    }

    /** The documents whose name is one of the words or lies in a folder named by one; all where no word is given. */
    public List<String> under(List<String> words) {
        List<String> known = reading.documents().toList();
        if (words.isEmpty()) {
            return known;
        }
        List<String> names = words.stream().map(this::name).toList();
        if (names.contains("")) {
            return known;
        }
        List<String> exact = words.stream()
                .filter(word -> known.stream().noneMatch(it -> it.startsWith(name(word) + "/")))
                .map(this::named)
                .toList();
        return known.stream()
                .filter(it -> exact.contains(it) || names.stream().anyMatch(name -> it.startsWith(name + "/")))
                .toList();
    }

    /** A name or path as it is from the folder of the sources; empty for that folder. */
    private String name(String word) {
        String plain = word.strip().replace('\\', '/');
        try {
            Path root = content.toAbsolutePath().normalize();
            Path file = Path.of(plain).toAbsolutePath().normalize();
            Path name = file.startsWith(root)
                    ? root.relativize(file)
                    : Path.of(plain.replaceFirst("^(?:\\./)*content/", "")).normalize();
            return name.toString().replace('\\', '/');
        } catch (InvalidPathException e) {
            return plain;
        }
    }

    public String meant(String right) {
        return language.say("（「" + right + "」のことですか）", "; did you mean " + right + "?");
    }
}
