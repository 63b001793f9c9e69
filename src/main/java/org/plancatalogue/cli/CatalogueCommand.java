/* The command without a subcommand. */
package org.plancatalogue.cli;

import org.plancatalogue.cli.address.MoveCommand;
import org.plancatalogue.cli.address.RegisterCommand;
import org.plancatalogue.cli.completion.CompletionCommand;
import org.plancatalogue.cli.doctor.DoctorCommand;
import org.plancatalogue.cli.editor.SchemaCommand;
import org.plancatalogue.cli.hosting.HeadersCommand;
import org.plancatalogue.cli.option.Surroundings;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.cli.option.WrongUse;
import org.plancatalogue.cli.pair.NewCommand;
import org.plancatalogue.cli.serve.ServeCommand;
import org.plancatalogue.cli.town.InitCommand;
import org.plancatalogue.cli.translation.AcceptCommand;
import org.plancatalogue.cli.translation.StatusCommand;
import org.plancatalogue.cli.translation.TranslateCommand;
import org.plancatalogue.cli.usage.HelpCommand;
import org.plancatalogue.cli.xliff.XliffCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Names the commands; on its own it asks for one of them. */
@Command(
        name = "catalogue",
        description = {"Builds a bilingual catalogue of municipal plans.", "自治体の計画を日本語と英語のカタログサイトにします。"},
        subcommands = {
            InitCommand.class,
            NewCommand.class,
            ServeCommand.class,
            BuildCommand.class,
            CheckCommand.class,
            FixCommand.class,
            MoveCommand.class,
            RegisterCommand.class,
            StatusCommand.class,
            AcceptCommand.class,
            TranslateCommand.class,
            XliffCommand.class,
            HeadersCommand.class,
            SchemaCommand.class,
            DoctorCommand.class,
            ExplainCommand.class,
            CompletionCommand.class,
            HelpCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "",
        footer = {
            "",
            "Examples:",
            "  catalogue build",
            "  catalogue help build",
            "Exit codes: 0 fine, 1 problems found, 2 wrong use.",
            "終了コード：0 正常、1 問題あり、2 使い方の誤り。"
        })
final class CatalogueCommand implements Runnable, Surroundings.Known {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CatalogueCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Surroundings surroundings() {
        return surroundings;
    }

    @Override
    public void run() {
        throw new WrongUse(
                spec.commandLine(), "コマンドを指定してください（例：catalogue build）", "name a command, for example: catalogue build");
    }
}
