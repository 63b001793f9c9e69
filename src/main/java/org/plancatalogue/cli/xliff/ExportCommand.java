/* The command that writes XLIFF. */
package org.plancatalogue.cli.xliff;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.build.Reading;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.cli.translation.Documents;
import org.plancatalogue.cli.translation.Messages;
import org.plancatalogue.content.Noun;
import org.plancatalogue.decode.pair.Accepted;
import org.plancatalogue.edit.translation.Acceptance;
import org.plancatalogue.markdown.passage.Canonical;
import org.plancatalogue.report.progress.OriginalDiff;
import org.plancatalogue.xliff.Export;
import org.plancatalogue.xliff.Outgoing;
import org.plancatalogue.xliff.XliffWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue xliff export}: documents as one file for translators. */
@Command(
        name = "export",
        description = {
            "Writes documents as XLIFF 2.1: a unit a paragraph, with its translation where there is one.",
            "文書を XLIFF 2.1 で書き出します。段落ごとに原文と、あれば訳文が入ります。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue xliff export plans/sumida --out sumida.xlf",
            "  catalogue xliff export plans glossary/stem > some.xlf",
            "Exit codes: 0 fine, 1 nothing could be written, 2 wrong use.",
            "終了コード：0 正常、1 書き出せなかった、2 使い方の誤り。"
        })
public final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "DOCUMENT",
            description = {"plans/sumida, or a folder such as plans", "文書（例：plans/sumida）またはフォルダー（例：plans）"})
    private List<String> words = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = {"the file to write (default: standard output)", "書き出すファイル（省くと標準出力）"})
    private Optional<Path> file = Optional.empty();

    @Mixin
    private Content content = new Content();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        Reading reading = Reading.of(content.folder());
        Messages messages = new Messages(spec, content, language);
        List<Noun> nouns = new Documents(reading, content.folder(), spec, language)
                .under(words).stream().flatMap(it -> reading.noun(it).stream()).toList();
        for (Noun noun : nouns) {
            if (!messages.sound(reading, noun)) {
                return Exit.PROBLEMS;
            }
        }
        List<Outgoing> documents =
                nouns.stream().map(it -> outgoing(reading, it)).toList();
        if (documents.stream().map(Outgoing::source).distinct().count() > 1) {
            throw messages.wrong(language.say(
                    "原文の言語が違う文書は、1つのファイルに書き出せません", "documents with originals in different languages need a file each"));
        }
        return write(XliffWriter.text(documents), documents, messages);
    }

    private static Outgoing outgoing(Reading reading, Noun noun) {
        Progress progress = reading.catalogue().translations().of(noun.path()).orElseThrow();
        return Export.of(noun, progress, changes(reading, noun, progress));
    }

    private static Map<String, String> changes(Reading reading, Noun noun, Progress progress) {
        Map<String, String> accepted = Accepted.read(reading.tree(), noun.path());
        Map<String, Canonical> now = Acceptance.now(noun, progress);
        Map<String, String> changes = new LinkedHashMap<>();
        for (Part part : progress.parts()) {
            Optional<Canonical> text = Optional.ofNullable(now.get(part.name()));
            Optional<String> before = Optional.ofNullable(accepted.get(part.name()));
            if (part.state() == State.STALE && part.accepted() && text.isPresent() && before.isPresent()) {
                List<String> lines =
                        OriginalDiff.of("", "", before.get(), text.get().text());
                changes.put(part.name(), String.join("\n", lines.subList(Math.min(2, lines.size()), lines.size())));
            }
        }
        return changes;
    }

    private int write(String text, List<Outgoing> documents, Messages messages) {
        if (file.isEmpty()) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return Exit.FINE;
        }
        try {
            Files.writeString(file.get(), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            language.voice().journal().failed(file.get().toString(), language.say("書き込めません", "it cannot be written"));
            return Exit.PROBLEMS;
        }
        long units = documents.stream()
                .flatMap(it -> it.groups().stream())
                .mapToLong(it -> it.units().size())
                .sum();
        language.voice().journal().wrote(file.get().toString());
        messages.say(file.get() + ": "
                + language.say(
                        documents.size() + " 文書、" + units + " ユニットを書き出しました",
                        "written, documents: " + documents.size() + ", units: " + units));
        return Exit.FINE;
    }
}
