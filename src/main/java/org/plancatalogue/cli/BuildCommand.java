/* The command that builds and publishes the site. */
package org.plancatalogue.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Settings;
import org.plancatalogue.cli.option.BaseUrl;
import org.plancatalogue.cli.option.Counter;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Folders;
import org.plancatalogue.cli.option.Shown;
import org.plancatalogue.cli.option.Telling;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.publish.Outcome;
import org.plancatalogue.publish.Publisher;
import org.plancatalogue.report.Texts;
import org.plancatalogue.report.Weights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code catalogue build}: content and templates to site; nothing is written when anything is wrong. */
@Command(
        name = "build",
        description = {
            "Builds the site from the content and the templates, checks it, and puts it in place.",
            "コンテンツとひな形からサイトを作り、検査してから置き換えます。問題があれば何も書き換えません。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue build",
            "  catalogue build --out public --base-url https://example.org/plans/",
            "Exit codes: 0 fine, 1 problems found, 2 wrong use.",
            "終了コード：0 正常、1 問題あり、2 使い方の誤り。"
        })
final class BuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Folders folders = new Folders();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site",
            description = {"the folder of the site (default: ${DEFAULT-VALUE})", "サイトのフォルダー（省くと ${DEFAULT-VALUE}）"})
    private Path out = Path.of("site");

    @Mixin
    private BaseUrl baseUrl = new BaseUrl();

    @Mixin
    private Telling telling = new Telling();

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Weights weights = telling.raised();
        BuildResult built = Counter.build(
                new Settings(folders.content(), folders.templates(), baseUrl.address()),
                spec.commandLine().getErr(),
                telling.progress());
        BuildResult result = built.with(weights.weigh(built.problems()));
        Optional<Problem> failure = result.publishable() ? publish(result) : restore();
        boolean done = result.publishable() && failure.isEmpty();
        List<Problem> problems =
                Stream.concat(result.problems().stream(), failure.stream()).toList();
        Shown shown = new Shown(folders.content(), folders.templates(), out);
        telling.problems(problems, Texts.of(result::text, shown::path));
        telling.summary(
                new Summary(result.pages(), problems, System.nanoTime() - start, done).in(telling.lang(), shown));
        return done ? Exit.FINE : Exit.PROBLEMS;
    }

    /** Nothing is published; a site that an earlier run left half swapped is put back. */
    private Optional<Problem> restore() {
        return Publisher.restore(out, folders.all());
    }

    private Optional<Problem> publish(BuildResult result) {
        Outcome outcome = Publisher.publish(out, result.files(), folders.all());
        return outcome instanceof Outcome.Failed failed ? Optional.of(failed.problem()) : Optional.empty();
    }
}
