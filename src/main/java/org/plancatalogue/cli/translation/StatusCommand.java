/* The command that tells how far the translations are. */
package org.plancatalogue.cli.translation;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.build.Reading;
import org.plancatalogue.catalogue.translation.Completeness;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.content.Noun;
import org.plancatalogue.decode.pair.Accepted;
import org.plancatalogue.edit.translation.Acceptance;
import org.plancatalogue.markdown.passage.Canonical;
import org.plancatalogue.report.progress.OriginalDiff;
import org.plancatalogue.report.progress.ProgressJson;
import org.plancatalogue.report.progress.ProgressTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue status}: what is current, stale, missing or extra; with {@code --diff} what changed in the originals. */
@Command(
        name = "status",
        description = {
            "Tells for each document which sections of the translation are current, stale, missing or extra.",
            "文書ごとに、訳文のどの節が最新か、古いか、未訳か、訳文だけにあるかを示します。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue status",
            "  catalogue status plans --fail-under 100",
            "  catalogue status --diff plans/sumida",
            "Exit codes: 0 fine, 1 less is current than --fail-under asks for, 2 wrong use.",
            "終了コード：0 正常、1 最新の割合が --fail-under より低い、2 使い方の誤り。"
        })
public final class StatusCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..*",
            paramLabel = "DOCUMENT",
            description = {
                "plans/sumida, or a folder such as plans (default: everything)",
                "文書（例：plans/sumida）またはフォルダー（例：plans）。省くと全部"
            })
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--diff",
            description = {"show what has changed in the originals since they were translated", "訳したあとに原文のどこが変わったかを示します"
            })
    private boolean diff;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"text or json (default: text)", "表示形式。text か json（省くと text）"})
    private ProgressFormat format = ProgressFormat.TEXT;

    @Option(
            names = "--fail-under",
            paramLabel = "PERCENT",
            defaultValue = "0",
            description = {"exit with 1 when less than this is current", "最新の割合がこれより低ければ 1 で終了します"})
    private int least;

    @Mixin
    private Content content = new Content();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        Reading reading = Reading.of(content.folder());
        List<Progress> progress = new Documents(reading, content.folder(), spec, language)
                .under(words).stream()
                        .flatMap(it -> reading.catalogue().translations().of(it).stream())
                        .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (diff) {
            progress.forEach(it -> reading.noun(it.document()).ifPresent(noun -> differences(reading, noun, it, out)));
        } else if (format == ProgressFormat.JSON || language.voice().json()) {
            out.println(ProgressJson.of(progress));
        } else {
            new ProgressTable(language.lang())
                    .print(progress, out, language.voice().quiet());
        }
        return Completeness.of(progress).percent() < least ? Exit.PROBLEMS : Exit.FINE;
    }

    private void differences(Reading reading, Noun noun, Progress progress, PrintWriter out) {
        Map<String, String> accepted = Accepted.read(reading.tree(), noun.path());
        Map<String, Canonical> now = Acceptance.now(noun, progress);
        String file = content.shown(noun.editions().original().file().path());
        for (Part part : progress.parts()) {
            Optional<Canonical> text = Optional.ofNullable(now.get(part.name()));
            if (part.state() == State.STALE && part.accepted() && text.isPresent()) {
                String name = file + "#" + part.name();
                Optional<String> before = Optional.ofNullable(accepted.get(part.name()));
                before.ifPresentOrElse(
                        it -> OriginalDiff.of(name, name, it, text.get().text()).forEach(out::println),
                        () -> out.println(name + ": " + unkept(noun.path())));
            }
        }
    }

    private String unkept(String document) {
        return language.say(
                "変わる前の原文が " + Accepted.path(document) + " にありません",
                "the text before the change is not kept in " + Accepted.path(document));
    }
}
