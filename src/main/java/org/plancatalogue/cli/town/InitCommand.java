/* The command that begins a catalogue for another town. */
package org.plancatalogue.cli.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Home;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.starter.NewTown;
import org.plancatalogue.starter.Starter;
import org.plancatalogue.starter.ToolCopy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue init}: writes a small catalogue that builds, with the tool in it. */
@Command(
        name = "init",
        description = {
            "Begins a catalogue in a new folder: sample texts in both languages, settings, and the tool.",
            "新しいフォルダーにカタログを始めます。日本語と英語の見本の文章、設定、道具がそろいます。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue init mytown",
            "  catalogue init mytown --name-ja 千代田区 --reading ちよだく \\",
            "      --name-en \"Chiyoda City\" --id chiyoda",
            "Exit codes: 0 fine, 1 something could not be written, 2 wrong use.",
            "終了コード：0 正常、1 書き込めなかった、2 使い方の誤り。"
        })
public final class InitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DIR",
            description = {"the new folder", "新しいフォルダー"})
    private Path folder = Path.of("");

    @Mixin
    private Called called = new Called();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        NewTown town = called.town(it -> wrong(it.in(language.lang())));
        ToolCopy tool = tool();
        refuseWhatIsThere();
        Optional<Problem> failure = new Starter(town, tool).write(folder);
        failure.ifPresentOrElse(
                it -> language.voice()
                        .journal()
                        .failed(folder.resolve(it.place().file()).toString(), it.message(language.lang())),
                () -> told(town));
        return failure.isEmpty() ? Exit.FINE : Exit.PROBLEMS;
    }

    private ToolCopy tool() {
        Home home = Home.here();
        return home.jar()
                .map(it -> new ToolCopy(home.folder(), it))
                .orElseThrow(() -> wrong(language.say(
                        "ツール本体（plan-catalogue.jar）が見つかりません。./catalogue から動かしてください",
                        "the tool’s jar was not found; run this by ./catalogue")));
    }

    /** Nothing of the person's is written over, and a half-made catalogue is not mixed with a new one. */
    private void refuseWhatIsThere() {
        if (Files.isDirectory(folder) ? !isEmpty() : Files.exists(folder)) {
            throw wrong(language.say(
                    "「" + folder + "」はすでにあり、空ではありません。新しいフォルダーの名前にしてください",
                    folder + " is there already and not empty; name a new folder"));
        }
    }

    private boolean isEmpty() {
        try (Stream<Path> within = Files.list(folder)) {
            return within.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private void told(NewTown town) {
        language.voice().journal().wrote(folder.toString());
        String name = town.names().in(language.lang());
        say(language.say(folder + "：" + name + "のカタログを作りました", folder + ": a catalogue of " + name + " is ready"));
        say(language.say("次は：", "Next:"));
        say("  cd " + quoted(folder.toString()));
        say(language.say("  ./catalogue serve    書きながら見る", "  ./catalogue serve    to write and watch"));
        say(language.say("  ./catalogue build    サイトを作る", "  ./catalogue build    to make the site"));
    }

    private static String quoted(String path) {
        return path.contains(" ") ? "\"" + path + "\"" : path;
    }

    private void say(String line) {
        language.voice().journal().said(line);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
