/* The command that prints what a shell needs to complete commands. */
package org.plancatalogue.cli.completion;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.plancatalogue.cli.option.Candidates;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.problem.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue completion}: a script of the shell, for its settings. */
@Command(
        name = "completion",
        description = {
            "Prints a script by which the shell completes commands, options and documents with the tab key.",
            "Tab キーでコマンド・オプション・文書名を補うための、シェルのスクリプトを表示します。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue completion bash >> ~/.bashrc",
            "  catalogue completion zsh >> ~/.zshrc",
            "  catalogue completion fish > ~/.config/fish/completions/catalogue.fish",
            "Exit codes: 0 fine, 2 wrong use.",
            "終了コード：0 正常、2 使い方の誤り。"
        })
public final class CompletionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "bash|zsh|fish",
            completionCandidates = Shells.class,
            description = {"the shell", "シェルの名前"})
    private String word = "";

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        Shell shell = Shell.of(word).orElseThrow(this::unknown);
        spec.commandLine().getOut().print(shell.script(Completed.all(spec.root().commandLine())));
        spec.commandLine().getOut().flush();
        return Exit.FINE;
    }

    private ParameterException unknown() {
        List<String> known = Arrays.stream(Shell.values()).map(Shell::key).toList();
        return new ParameterException(
                spec.commandLine(),
                language.say(
                                "シェル「" + word + "」はありません。bash・zsh・fish のどれかです",
                                "the shell must be bash, zsh or fish, not " + word)
                        + Nearest.to(word, known)
                                .map(it -> language.say("（「" + it + "」のことですか）", "; did you mean " + it + "?"))
                                .orElse(""));
    }

    /** The shells, to be completed themselves. */
    static final class Shells extends Candidates {
        Shells() {
            super("bash", "zsh", "fish");
        }
    }
}
