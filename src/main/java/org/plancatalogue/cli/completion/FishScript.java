/* The script for fish. */
package org.plancatalogue.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.lang.Lang;
import picocli.CommandLine.Model.OptionSpec;

/** One line a command, an option and a parameter; fish shows what each is for. */
final class FishScript {
    private static final String OPENING = """
            # Completes catalogue in fish: write it where fish looks
            #   catalogue completion fish > ~/.config/fish/completions/catalogue.fish

            function __catalogue_documents
                for file in content/{plans,glossary,articles}/*.md
                    string replace -r '^content/(.*)\\.[a-z]+\\.md$' '$1' $file
                end | sort -u
            end

            function __catalogue_sections
                for file in content/(commandline -opc)[3..].*.md
                    printf '%s\\n' _front _lead
                    string match -rg '^#+ .*\\{#([a-z0-9-]+)\\}' <$file
                end | sort -u
            end

            complete -c catalogue -f
            """;

    private FishScript() {}

    static String of(List<Completed> commands) {
        return OPENING
                + commands.stream()
                        .map(it -> lines(it, commands.get(0).commands()))
                        .collect(Collectors.joining());
    }

    private static String lines(Completed command, List<String> all) {
        String start = "complete -c catalogue -n " + quoted(condition(command));
        Stream<String> below = command.commands().isEmpty()
                ? Stream.empty()
                : Stream.of(start + " -a " + quoted(String.join(" ", command.commands())));
        Stream<String> options =
                command.spec().options().stream().filter(it -> !it.hidden()).map(it -> start + option(it, all));
        Stream<String> parameters = command.parameters().stream().distinct().map(it -> start + offered(it, all));
        return "\n"
                + Stream.of(below, options, parameters)
                        .flatMap(it -> it)
                        .map(it -> it + "\n")
                        .collect(Collectors.joining());
    }

    /** Where the cursor is behind the words of the command, and of none below it. */
    private static String condition(Completed command) {
        String seen = command.words().isEmpty()
                ? "__fish_use_subcommand"
                : Stream.of(command.words().split(" "))
                        .map(it -> "__fish_seen_subcommand_from " + it)
                        .collect(Collectors.joining("; and "));
        return command.words().isEmpty() || command.commands().isEmpty()
                ? seen
                : seen + "; and not __fish_seen_subcommand_from " + String.join(" ", command.commands());
    }

    private static String option(OptionSpec option, List<String> all) {
        String names = Stream.of(option.names())
                .map(it -> it.startsWith("--") ? " -l " + it.substring(2) : " -s " + it.substring(1))
                .collect(Collectors.joining());
        Offer offer = Offer.of(option);
        String value = option.arity().max() == 0
                ? ""
                : (offer.kind() == Offer.Kind.FILES ? " -r" : " -x") + offered(offer, all);
        return names + value + " -d " + quoted(Completed.purpose(option, Lang.EN));
    }

    private static String offered(Offer offer, List<String> all) {
        return switch (offer.kind()) {
            case WORDS -> offer.words().isEmpty() ? "" : " -a " + quoted(String.join(" ", offer.words()));
            case DOCUMENTS -> " -a '(__catalogue_documents)'";
            case SECTIONS -> " -a '(__catalogue_sections)'";
            case COMMANDS -> " -a " + quoted(String.join(" ", all));
            case FILES -> " -F";
            case FOLDERS -> " -a '(__fish_complete_directories)'";
        };
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
