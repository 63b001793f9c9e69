/* Runs a command, and ends what it tells. */
package org.plancatalogue.cli.option;

import java.util.stream.Stream;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The journal of {@code --json} is one object for the whole run, so it ends when the command does. */
public final class Ending implements IExecutionStrategy {
    @Override
    public int execute(ParseResult parsed) {
        int exit = new RunLast().execute(parsed);
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        voices(last.commandSpec()).forEach(it -> it.end(exit));
        return exit;
    }

    private static Stream<Voice> voices(CommandSpec spec) {
        return spec.mixins().values().stream()
                .flatMap(it -> it.userObject() instanceof Voice voice ? Stream.of(voice) : voices(it));
    }
}
