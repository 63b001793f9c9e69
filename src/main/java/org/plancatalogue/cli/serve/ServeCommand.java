/* The command that shows the site while it is written. */
package org.plancatalogue.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.plancatalogue.build.Settings;
import org.plancatalogue.cli.option.BaseUrl;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Folders;
import org.plancatalogue.cli.option.Shown;
import org.plancatalogue.cli.option.Telling;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.serve.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code catalogue serve}: the site in a browser of this machine, as it would be published, with every save. */
@Command(
        name = "serve",
        description = {
            "Shows the site in a browser while you write: every save is seen at once. Nothing is published.",
            "書きながらサイトをブラウザーで確かめます。保存するたびにすぐ反映します。公開はしません。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue serve --open",
            "  catalogue serve --navigate --port 9000",
            "Stop it with Ctrl+C. Only this machine can see the pages.",
            "Ctrl+C で終わります。ページはこのコンピューターからだけ見られます。",
            "Exit codes: 0 fine, 1 no port could be had, 2 wrong use.",
            "終了コード：0 正常、1 使えるポートがない、2 使い方の誤り。"
        })
public final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8000",
            description = {
                "the port; where it is in use, one of the next (default: ${DEFAULT-VALUE})",
                "ポート。使用中なら次の番号（省くと ${DEFAULT-VALUE}）"
            })
    private int port = 8000;

    @Option(
            names = "--open",
            description = {"open the site in the browser", "サイトをブラウザーで開きます"})
    private boolean open;

    @Option(
            names = "--navigate",
            description = {"let the browser go to the page that was just changed", "書き換えたページへブラウザーを移します"})
    private boolean navigate;

    @Option(
            names = "--verify",
            description = {"after each change, compare with a build from nothing", "書き換えるたびに、白紙からの組み立てと比べます"})
    private boolean verify;

    @Mixin
    private Folders folders = new Folders();

    @Mixin
    private BaseUrl baseUrl = new BaseUrl();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        Shown shown = new Shown(folders.content(), folders.templates(), Path.of("site"));
        Settings settings = new Settings(folders.content(), folders.templates(), baseUrl.address());
        Rounds rounds = new Rounds(telling, shown);
        Serving.Wishes wishes = new Serving.Wishes(settings, port, navigate, verify, telling.lang(), shown::path);
        try (Serving serving = Serving.begin(wishes, rounds::tell)) {
            rounds.begun(serving.address(), serving.port() == port || port == 0 ? 0 : port);
            if (open && !Browser.open(serving.address())) {
                rounds.say("ブラウザーを開けませんでした。上のアドレスを開いてください", "no browser could be opened; open the address above");
            }
            serving.run();
            return Exit.FINE;
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println(telling.say(
                            "ポート " + port + " から先に使えるものがありません：" + e.getMessage(),
                            "no port from " + port + " on can be had: " + e.getMessage()));
            return Exit.PROBLEMS;
        }
    }
}
