/* The documents that a command is about. */
package org.plancatalogue.cli.translation;

import java.util.List;
import org.plancatalogue.build.Reading;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.problem.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds documents by their names, such as {@code plans/sumida}; a name that is none is wrong use. */
public record Documents(Reading reading, CommandSpec spec, Language language) {
    public String named(String word) {
        String document = word.replaceFirst("^content/", "").replaceFirst("(\\.[a-z]{2})?\\.md$", "");
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
        List<String> exact = words.stream()
                .filter(word -> known.stream().noneMatch(it -> it.startsWith(word + "/")))
                .map(this::named)
                .toList();
        return known.stream()
                .filter(it -> exact.contains(it) || words.stream().anyMatch(word -> it.startsWith(word + "/")))
                .toList();
    }

    public String meant(String right) {
        return language.say("（「" + right + "」のことですか）", "; did you mean " + right + "?");
    }
}
