/* The command that prints what web servers are to be told. */
package org.plancatalogue.cli.hosting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.plancatalogue.check.read.Parsed;
import org.plancatalogue.check.site.Stored;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.hosting.Server;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.web.SiteFile;
import org.plancatalogue.web.SitePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue headers}: the configuration of a server, with the policy that the built pages declare. */
@Command(
        name = "headers",
        description = {
            "Prints the settings of a web server for the site: security, caching, types of files.",
            "サイトを置くサーバーの設定（安全、キャッシュ、ファイルの種類）を表示します。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue headers nginx > plans.conf",
            "  catalogue headers apache --path /plans/ > site/.htaccess",
            "  catalogue headers netlify > site/_headers",
            "Exit codes: 0 fine, 2 wrong use.",
            "終了コード：0 正常、2 使い方の誤り。"
        })
public final class HeadersCommand implements Callable<Integer> {
    private static final SitePath START = new SitePath("index.html");
    private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]+/)*");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "nginx|apache|netlify",
            description = {
                "the server; Cloudflare Pages reads what Netlify does",
                "サーバー（Cloudflare Pages は netlify と同じ）"
            })
    private String server = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "site",
            description = {"the folder of the site (default: ${DEFAULT-VALUE})", "サイトのフォルダー（省くと ${DEFAULT-VALUE}）"})
    private Path folder = Path.of("site");

    @Option(
            names = "--path",
            paramLabel = "PATH",
            defaultValue = "/",
            description = {
                "where on its host the site lies (default: ${DEFAULT-VALUE})",
                "サーバーの中でサイトを置く場所（省くと ${DEFAULT-VALUE}）"
            })
    private String path = "/";

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        if (!PATH.matcher(path).matches()) {
            throw wrong(
                    "--path の値「" + path + "」は使えません（例：/plans/）",
                    "\"" + path + "\" is not a value of --path; write for example /plans/");
        }
        Server named = Server.named(server).orElseThrow(this::unknown);
        spec.commandLine().getOut().print(named.configuration(policy(), path));
        spec.commandLine().getOut().flush();
        return Exit.FINE;
    }

    /** The policy that the site's first page declares, as all pages do. */
    private String policy() {
        Path page = folder.resolve(START.value());
        try {
            Stored stored = Stored.of(SiteFile.of(START, Files.readAllBytes(page)));
            return Parsed.of(stored).card().stream()
                    .flatMap(it -> it.policies().stream())
                    .findFirst()
                    .orElseThrow(() -> wrong(
                            page + " には Content-Security-Policy がありません",
                            page + " declares no Content-Security-Policy"));
        } catch (IOException e) {
            throw wrong(
                    page + " を読めません。先に catalogue build でサイトを作ってください",
                    page + " cannot be read; build the site first: catalogue build");
        }
    }

    private ParameterException unknown() {
        List<String> known = Arrays.stream(Server.values()).map(Server::key).toList();
        String all = String.join(" | ", known);
        return wrong(
                "サーバーは " + all + " のどれかです（「" + server + "」は使えません）"
                        + Nearest.to(server, known)
                                .map(it -> "。「" + it + "」のことですか")
                                .orElse(""),
                "the server must be " + all + ", not " + server
                        + Nearest.to(server, known)
                                .map(it -> "; did you mean " + it + "?")
                                .orElse(""));
    }

    private ParameterException wrong(String ja, String en) {
        return new ParameterException(spec.commandLine(), language.say(ja, en));
    }
}
