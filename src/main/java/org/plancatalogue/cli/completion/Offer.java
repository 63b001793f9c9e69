/* What can stand at one place of a command. */
package org.plancatalogue.cli.completion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plancatalogue.problem.ProblemKind;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What a shell offers for an option's value or a parameter.
 *
 * @param words the words, where they are known without looking at the content
 */
record Offer(Kind kind, List<String> words) {
    /** Where the words come from. */
    enum Kind {
        WORDS,
        DOCUMENTS,
        SECTIONS,
        COMMANDS,
        FILES,
        FOLDERS
    }

    static final Offer NOTHING = new Offer(Kind.WORDS, List.of());

    Offer {
        words = List.copyOf(words);
    }

    /** The offer for an argument, by its label, as it stands in the help. */
    static Offer of(ArgSpec argument) {
        String label = argument.paramLabel().replaceAll("[\\[\\].…]", "");
        return switch (label) {
            case "DOCUMENT", "OLD" -> new Offer(Kind.DOCUMENTS, List.of());
            case "SECTION" -> new Offer(Kind.SECTIONS, List.of());
            case "COMMAND" -> new Offer(Kind.COMMANDS, List.of());
            case "DIR" -> new Offer(Kind.FOLDERS, List.of());
            case "CODE" -> new Offer(Kind.WORDS, codes());
            default -> named(argument);
        };
    }

    private static Offer named(ArgSpec argument) {
        List<String> words = new ArrayList<>();
        Optional.ofNullable(argument.completionCandidates()).ifPresent(all -> all.forEach(words::add));
        boolean path = argument.type() == Path.class
                || Arrays.asList(argument.typeInfo().getAuxiliaryTypes()).contains(Path.class);
        return words.isEmpty() && path
                ? new Offer(Kind.FILES, List.of())
                : new Offer(
                        Kind.WORDS,
                        words.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList());
    }

    private static List<String> codes() {
        return Arrays.stream(ProblemKind.values())
                .map(ProblemKind::code)
                .sorted()
                .toList();
    }
}
