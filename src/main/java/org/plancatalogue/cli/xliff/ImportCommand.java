/* The command that reads XLIFF. */
package org.plancatalogue.cli.xliff;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.build.Reading;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.cli.translation.Messages;
import org.plancatalogue.xliff.Fault;
import org.plancatalogue.xliff.Returned;
import org.plancatalogue.xliff.XliffReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue xliff import}: what translators wrote, put into the content. */
@Command(
        name = "import",
        description = {
            "Writes the targets of an XLIFF file into the translations; sections marked final are accepted.",
            "XLIFF の訳文を content に書き込みます。すべて final の節は確認済みにします。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue xliff import sumida.xlf",
            "A unit whose original has changed since the export is told and left as it is.",
            "書き出したあとに原文が変わった単位は、知らせるだけで書き込みません。",
            "Exit codes: 0 fine, 1 something was not taken over, 2 wrong use.",
            "終了コード：0 正常、1 取り込めないものがあった、2 使い方の誤り。"
        })
public final class ImportCommand implements Callable<Integer> {
    /** More than a catalogue of a thousand plans needs. */
    private static final long LARGEST = 64L << 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = {"an XLIFF file made by catalogue xliff export", "catalogue xliff export で作った XLIFF ファイル"})
    private Path file = Path.of("");

    @Mixin
    private Content content = new Content();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        Optional<byte[]> bytes = bytes();
        if (bytes.isEmpty()) {
            String why = Files.exists(file)
                    ? language.say("読み取れません", "it cannot be read")
                    : language.say("ファイルがありません", "there is no such file");
            language.voice().journal().failed(file.toString(), why);
            return Exit.PROBLEMS;
        }
        XliffReader.Reading read = XliffReader.read(bytes.get());
        Optional<Fault> fault = read.fault();
        if (fault.isPresent()) {
            return told(fault.get().line(), fault.get().reason().in(language.lang()));
        }
        int exit = Exit.FINE;
        for (Returned document : read.documents()) {
            Messages messages = new Messages(spec, content, language);
            Importing importing = new Importing(Reading.of(content.folder()), messages, file);
            exit = importing.take(document) ? exit : Exit.PROBLEMS;
        }
        return exit;
    }

    private int told(int line, String why) {
        language.voice().journal().failed(file.toString(), line, why);
        return Exit.PROBLEMS;
    }

    private Optional<byte[]> bytes() {
        try {
            return Files.size(file) > LARGEST ? Optional.empty() : Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
