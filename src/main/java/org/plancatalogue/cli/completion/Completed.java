/* A command as a shell completes it. */
package org.plancatalogue.cli.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.cli.usage.Described;
import org.plancatalogue.lang.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command with everything that can follow it.
 *
 * @param words the words it is called with behind the name of the tool, such as {@code xliff export}; empty for the tool
 * @param commands those below it
 * @param options all names of its options
 * @param values what can follow an option that takes a value, by the names of the option
 * @param parameters what can stand at its parameters, in their order; the last one at all that follow
 */
record Completed(
        String words,
        List<String> commands,
        List<String> options,
        Map<List<String>, Offer> values,
        List<Offer> parameters,
        CommandSpec spec) {
    /** The tool and all commands below it that are not hidden. */
    static List<Completed> all(CommandLine tool) {
        return below(tool, "").toList();
    }

    private static Stream<Completed> below(CommandLine command, String words) {
        Map<String, CommandLine> commands = new LinkedHashMap<>();
        command.getSubcommands().forEach((name, it) -> {
            if (!it.getCommandSpec().usageMessage().hidden()) {
                commands.put(name, it);
            }
        });
        return Stream.concat(
                Stream.of(of(command.getCommandSpec(), words, List.copyOf(commands.keySet()))),
                commands.entrySet().stream().flatMap(it -> below(it.getValue(), (words + " " + it.getKey()).strip())));
    }

    private static Completed of(CommandSpec spec, String words, List<String> commands) {
        List<OptionSpec> options =
                spec.options().stream().filter(it -> !it.hidden()).toList();
        Map<List<String>, Offer> values = new LinkedHashMap<>();
        options.stream()
                .filter(it -> it.arity().max() > 0)
                .forEach(it -> values.put(List.of(it.names()), Offer.of(it)));
        return new Completed(
                words,
                commands,
                options.stream().flatMap(it -> Stream.of(it.names())).toList(),
                values,
                spec.positionalParameters().stream()
                        .map((PositionalParamSpec it) -> Offer.of(it))
                        .toList(),
                spec);
    }

    /** The first line of what it does, or of what an option is. */
    String purpose(Lang lang) {
        return new Described(spec).purpose(lang).stream().findFirst().orElse("");
    }

    static String purpose(ArgSpec argument, Lang lang) {
        return Described.of(argument, lang).stream().findFirst().orElse("");
    }
}
