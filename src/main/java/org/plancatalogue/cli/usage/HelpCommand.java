/* The command that explains commands. */
package org.plancatalogue.cli.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code catalogue help}: the same as {@code --help} behind a command. */
@Command(
        name = "help",
        description = {"Explains a command; without one, lists them all.", "コマンドを説明します。コマンドを省くと一覧を示します。"},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue help build",
            "  catalogue help xliff export",
            "Exit codes: 0 fine, 2 wrong use.",
            "終了コード：0 正常、2 使い方の誤り。"
        })
public final class HelpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "COMMAND",
            description = {"the command, such as build", "コマンド（例：build）"})
    private List<String> words = new ArrayList<>();

    /** Read from the arguments, as the help of a command is written in it too. */
    @SuppressWarnings("UnusedVariable")
    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        CommandLine command = spec.root().commandLine();
        for (String word : words) {
            CommandLine below = command.getSubcommands().get(word);
            if (below == null) {
                throw new UnmatchedArgumentException(command, List.of(word));
            }
            command = below;
        }
        command.usage(spec.commandLine().getOut());
        return Exit.FINE;
    }
}
