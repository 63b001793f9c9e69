/* The command that checks a folder of static HTML. */
package org.plancatalogue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.check.Checked;
import org.plancatalogue.check.SiteCheck;
import org.plancatalogue.check.SiteFolder;
import org.plancatalogue.cli.option.BaseUrl;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Telling;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.report.Tally;
import org.plancatalogue.report.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue check}: the rules of the build over any site, whoever made it; nothing is changed. */
@Command(
        name = "check",
        description = {
            "Checks a folder of static HTML, made by this tool or any other; asks no server unless told to.",
            "静的な HTML のフォルダーを検査します（どの道具で作ったものでも）。指示がなければサーバーには問い合わせません。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue check",
            "  catalogue check public --base-url https://example.org/plans/",
            "  catalogue check --format sarif > check.sarif",
            "  catalogue check --external",
            "  catalogue check --severity orphan-page=off,insecure-link=error",
            "Exit codes: 0 fine or warnings only, 1 errors found, 2 wrong use.",
            "終了コード：0 正常（警告のみを含む）、1 エラーあり、2 使い方の誤り。"
        })
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "site",
            description = {"the folder to check (default: ${DEFAULT-VALUE})", "検査するフォルダー（省くと ${DEFAULT-VALUE}）"})
    private Path folder = Path.of("site");

    @Mixin
    private BaseUrl baseUrl = new BaseUrl();

    @Mixin
    private External external = new External();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        long start = System.nanoTime();
        SiteFolder site = new SiteFolder(existing());
        Checked checked = check(site);
        List<Problem> problems = telling.weights()
                .weigh(external.asked() ? external.problems(checked, telling.progress()) : checked.problems());
        telling.problems(problems, Texts.of(it -> inSite(it).flatMap(site::text), this::shown));
        telling.summary(summary(checked, problems, System.nanoTime() - start));
        return problems.stream().anyMatch(it -> it.severity() == Severity.ERROR) ? Exit.PROBLEMS : Exit.FINE;
    }

    private Path existing() {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(),
                    telling.say("フォルダー「" + folder + "」がありません", "there is no folder " + folder)
                            + (folder.endsWith("site")
                                    ? telling.say("（先に catalogue build で作ります）", "; catalogue build makes it")
                                    : ""));
        }
        return folder;
    }

    private Checked check(SiteFolder site) {
        try {
            return SiteCheck.check(site.files(), baseUrl.address());
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(
                    spec.commandLine(), telling.say("読めません：", "cannot be read: ") + e.getMessage());
        }
    }

    private static Optional<String> inSite(String file) {
        return Place.startOf(file).sitePath();
    }

    private String shown(String file) {
        return folder.resolve(inSite(file).orElse(file)).toString().replace('\\', '/');
    }

    private String summary(Checked checked, List<Problem> problems, long nanos) {
        int files = checked.files();
        int pages = checked.pages();
        String seconds = String.format(Locale.ROOT, "%.1f", nanos / 1e9);
        String at = checked.baseUrl().map(URI::toString).orElse(telling.say("公開先は不明", "address unknown"))
                + (checked.endless() ? telling.say("、.html を省いて公開", ", served without .html") : "");
        return telling.say(
                pages + " ページ、" + files + " ファイル、" + Tally.of(problems).in(telling.lang()) + "、" + seconds + " 秒（" + at
                        + "）",
                pages + " pages, " + files + " files, " + Tally.of(problems).in(telling.lang()) + ", " + seconds
                        + " s (" + at + ")");
    }
}
