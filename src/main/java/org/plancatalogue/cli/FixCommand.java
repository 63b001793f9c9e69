/* The command that repairs the content. */
package org.plancatalogue.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.build.Settings;
import org.plancatalogue.cli.option.Counter;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Folders;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.cli.option.Voice;
import org.plancatalogue.fix.FixReport;
import org.plancatalogue.fix.Fixing;
import org.plancatalogue.fix.Terminal;
import org.plancatalogue.report.Paint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code catalogue fix}: changes in the content what can only be meant in one way. */
@Command(
        name = "fix",
        description = {
            "Repairs what is certain in the content: shows the changes, asks, and applies them. Publishes nothing.",
            "コンテンツの誤りのうち、直し方が一つに決まるものを直します。差分を示し、確かめてから書き換えます。公開はしません。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue fix",
            "  catalogue fix --yes",
            "Exit codes: 0 no error is left, 1 errors left or changes not made, 2 wrong use.",
            "終了コード：0 エラーなし、1 エラーが残るか書き換えなかった、2 使い方の誤り。"
        })
final class FixCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Folders folders = new Folders();

    @Option(
            names = "--yes",
            description = {"apply the changes without asking", "確かめずに書き換えます"})
    private boolean yes;

    @Mixin
    private Language language = new Language();

    FixCommand() {
        this(Terminal.ofLauncher());
    }

    FixCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Voice voice = language.voice();
        FixReport report = new FixReport(language.lang(), folders.content(), asked(voice), voice.journal());
        Settings settings = new Settings(folders.content(), folders.templates(), Optional.empty());
        return new Fixing(() -> Counter.build(settings, err, voice.progress()), report).run(yes)
                ? Exit.FINE
                : Exit.PROBLEMS;
    }

    /** Who wants to hear little, or reads with a program, is not asked anything. */
    private Terminal asked(Voice voice) {
        return terminal.on(spec.commandLine().getOut(), !voice.quiet() && !voice.json(), voice.out() == Paint.COLOURED);
    }
}
