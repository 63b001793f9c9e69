/* All commands, as they are run. */
package org.plancatalogue.cli;

import org.plancatalogue.cli.option.Ending;
import org.plancatalogue.cli.option.Surroundings;
import org.plancatalogue.cli.usage.Guidance;
import org.plancatalogue.cli.usage.Usage;
import picocli.CommandLine;

/** The commands with what they have in common: how they end, how they are explained, what is said to a wrong use. */
final class Commands {
    private Commands() {}

    static CommandLine in(Surroundings surroundings) {
        return Usage.of(new CommandLine(new CatalogueCommand(surroundings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionStrategy(new Ending())
                .setParameterExceptionHandler(new Guidance()));
    }
}
