/* The command that begins a translation. */
package org.plancatalogue.cli.translation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.build.Reading;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.content.Noun;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.translation.Manuscript;
import org.plancatalogue.edit.translation.Skeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue translate}: writes the file of a translation, or adds the sections that it lacks. */
@Command(
        name = "translate",
        description = {
            "Begins a translation: writes its file with the headings and ids of the original, to be filled; "
                    + "where there is one already, adds the sections that it lacks.",
            "翻訳を始めます。原文の見出しと id を写した訳文のファイルを作ります。訳文がすでにあれば、足りない節だけを加えます。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue translate plans/sumida",
            "Readers see the original, with a notice, wherever nothing is translated yet.",
            "未訳の部分は、読者には断り書きとともに原文のまま表示されます。",
            "Exit codes: 0 fine, 1 nothing could be written, 2 wrong use.",
            "終了コード：0 正常、1 書き込めなかった、2 使い方の誤り。"
        })
public final class TranslateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "DOCUMENT",
            description = {"the document, such as plans/sumida", "文書（例：plans/sumida）"})
    private String word = "";

    @Mixin
    private Content content = new Content();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        Reading reading = Reading.of(content.folder());
        String document = new Documents(reading, content.folder(), spec, language).named(word);
        Noun noun = reading.noun(document).orElseThrow();
        Progress progress = reading.catalogue().translations().of(document).orElseThrow();
        Messages messages = new Messages(spec, content, language);
        if (!messages.sound(reading, noun)) {
            return Exit.PROBLEMS;
        }
        ContentFolder folder = new ContentFolder(content.folder());
        Optional<String> path =
                noun.editions().translation().map(it -> it.file().path());
        Optional<Skeleton> skeleton = path.isEmpty()
                ? Optional.of(Skeleton.begun(noun, progress))
                : path.flatMap(folder::text)
                        .map(it -> Skeleton.completed(noun, progress, Manuscript.of(path.get(), it)));
        return skeleton.map(it -> write(it, path.isEmpty(), progress.total(), messages))
                .orElseGet(() -> {
                    messages.failed(path.orElse(document), language.say("読み取れません", "it cannot be read"));
                    return Exit.PROBLEMS;
                });
    }

    private int write(Skeleton skeleton, boolean begun, int parts, Messages messages) {
        String file = content.shown(skeleton.draft().file());
        if (!begun && skeleton.sections().isEmpty()) {
            messages.say(file + ": " + language.say("足りない節はありません", "no section is lacking; nothing was changed"));
            return Exit.FINE;
        }
        if (!messages.written(new ContentFolder(content.folder()), List.of(skeleton.draft()))) {
            return Exit.PROBLEMS;
        }
        messages.say(file + ": "
                + (begun
                        ? language.say("作りました。訳す部分は " + parts + " か所です", "written, " + parts + " parts to translate")
                        : language.say(
                                "加えた節：" + String.join("、", skeleton.sections()),
                                "added " + String.join(", ", skeleton.sections()))));
        return Exit.FINE;
    }
}
