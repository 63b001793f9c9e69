/* The command over export and import. */
package org.plancatalogue.cli.xliff;

import org.plancatalogue.cli.option.Version;
import org.plancatalogue.cli.option.WrongUse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code catalogue xliff}: names its two commands. */
@Command(
        name = "xliff",
        description = {
            "Exchanges documents with translators’ tools, as XLIFF 2.1.",
            "翻訳支援ツールとの間で、XLIFF 2.1 のファイルをやりとりします。"
        },
        subcommands = {ExportCommand.class, ImportCommand.class},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "export|import",
        footer = {
            "",
            "Examples:",
            "  catalogue xliff export plans/sumida --out sumida.xlf",
            "  catalogue xliff import sumida.xlf"
        })
public final class XliffCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new WrongUse(
                spec.commandLine(),
                "catalogue xliff export（書き出す）か catalogue xliff import（取り込む）を指定してください",
                "name one of the two: catalogue xliff export, catalogue xliff import");
    }
}
