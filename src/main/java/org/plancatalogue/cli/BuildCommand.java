/* The command that builds and publishes the site. */
package org.plancatalogue.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.build.Build;
import org.plancatalogue.build.BuildResult;
import org.plancatalogue.build.Settings;
import org.plancatalogue.content.Site;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.publish.Outcome;
import org.plancatalogue.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "Exit codes: 0 fine, 1 problems found, 2 wrong use."
        })
final class BuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--content",
            paramLabel = "DIR",
            defaultValue = "content",
            description = "the folder of sources (default: ${DEFAULT-VALUE})")
    private Path content = Path.of("content");

    @Option(
            names = "--templates",
            paramLabel = "DIR",
            defaultValue = "templates",
            description = "the folder of templates (default: ${DEFAULT-VALUE})")
    private Path templates = Path.of("templates");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "site",
            description = "the folder of the site (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("site");

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "the address to publish under, instead of the one in site.yaml")
    private Optional<String> baseUrl = Optional.empty();

    @Option(names = "--lang", paramLabel = "ja|en", description = "the language of messages (default: the system's)")
    private Optional<String> lang = Optional.empty();

    @Override
    public Integer call() {
        long start = System.nanoTime();
        PrintWriter err = spec.commandLine().getErr();
        Lang language = language();
        Counter counter = Counter.onTerminal(err);
        BuildResult result = Build.run(new Settings(content, templates, address()), counter);
        counter.clear();
        Report report = new Report(language, new Shown(content, templates, out));
        report.problems(result.problems(), result::text, err);
        boolean done = result.publishable() ? publish(result, report, err) : restore(result, report, err);
        report.summary(
                result, done, System.nanoTime() - start, spec.commandLine().getOut());
        return done ? Exit.FINE : Exit.PROBLEMS;
    }

    /** Nothing is published; a site that an earlier run left half swapped is put back. */
    private boolean restore(BuildResult result, Report report, PrintWriter err) {
        Publisher.restore(out, List.of(content, templates))
                .ifPresent(it -> report.problems(List.of(it), result::text, err));
        return false;
    }

    private boolean publish(BuildResult result, Report report, PrintWriter err) {
        Outcome outcome = Publisher.publish(out, result.files(), List.of(content, templates));
        if (outcome instanceof Outcome.Failed failed) {
            report.problems(List.of(failed.problem()), result::text, err);
            return false;
        }
        return true;
    }

    private Optional<URI> address() {
        return baseUrl.map(it -> Site.baseUrl(it)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--base-url must be an http or https address such as https://example.org/plans/: " + it)));
    }

    private Lang language() {
        return lang.map(it -> Lang.of(it)
                        .orElseThrow(
                                () -> new ParameterException(spec.commandLine(), "--lang must be ja or en: " + it)))
                .orElseGet(Language::ofSystem);
    }
}
