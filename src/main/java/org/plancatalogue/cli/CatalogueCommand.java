/* The command without a subcommand. */
package org.plancatalogue.cli;

import org.plancatalogue.cli.address.MoveCommand;
import org.plancatalogue.cli.address.RegisterCommand;
import org.plancatalogue.cli.editor.SchemaCommand;
import org.plancatalogue.cli.hosting.HeadersCommand;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.cli.serve.ServeCommand;
import org.plancatalogue.cli.town.InitCommand;
import org.plancatalogue.cli.translation.AcceptCommand;
import org.plancatalogue.cli.translation.NewCommand;
import org.plancatalogue.cli.translation.StatusCommand;
import org.plancatalogue.cli.translation.TranslateCommand;
import org.plancatalogue.cli.xliff.XliffCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Names the commands; on its own it asks for one of them. */
@Command(
        name = "catalogue",
        description = {"Builds a bilingual catalogue of municipal plans.", "自治体の計画を日本語と英語のカタログサイトにします。"},
        subcommands = {
            BuildCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            FixCommand.class,
            StatusCommand.class,
            AcceptCommand.class,
            TranslateCommand.class,
            NewCommand.class,
            XliffCommand.class,
            ExplainCommand.class,
            InitCommand.class,
            HeadersCommand.class,
            SchemaCommand.class,
            MoveCommand.class,
            RegisterCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example:  catalogue build", "Exit codes: 0 fine, 1 problems found, 2 wrong use."})
final class CatalogueCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command, for example: catalogue build");
    }
}
