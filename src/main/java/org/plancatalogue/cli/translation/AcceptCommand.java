/* The command that accepts translations. */
package org.plancatalogue.cli.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plancatalogue.build.Reading;
import org.plancatalogue.cli.option.Content;
import org.plancatalogue.cli.option.Exit;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.cli.option.Version;
import org.plancatalogue.content.Noun;
import org.plancatalogue.edit.translation.Acceptance;
import org.plancatalogue.problem.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code catalogue accept}: a person has compared a translation with its original, and it says the same. */
@Command(
        name = "accept",
        description = {
            "Records that a translation, or some of its sections, says what the original says now.",
            "訳文（またはその一部の節）が今の原文と合っていることを記録します。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  catalogue accept plans/sumida s1-1",
            "  catalogue accept plans/sumida",
            "  catalogue accept --all",
            "The texts above the fence are called _front, the text before the first heading",
            "_lead.",
            "見出し情報の文章は _front、最初の見出しより前の文章は _lead と呼びます。",
            "Exit codes: 0 fine, 1 nothing could be written, 2 wrong use.",
            "終了コード：0 正常、1 書き込めなかった、2 使い方の誤り。"
        })
public final class AcceptCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DOCUMENT",
            description = {"the document, such as plans/sumida", "文書（例：plans/sumida）"})
    private Optional<String> word = Optional.empty();

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "SECTION",
            description = {"ids of sections (default: all that are translated)", "節の id（省くと訳されているものすべて）"})
    private List<String> parts = new ArrayList<>();

    @Option(
            names = "--all",
            description = {"accept every translation of the catalogue", "カタログのすべての訳文を確認済みにします"})
    private boolean all;

    @Mixin
    private Content content = new Content();

    @Mixin
    private Language language = new Language();

    @Override
    public Integer call() {
        Reading reading = Reading.of(content.folder());
        Documents documents = new Documents(reading, content.folder(), spec, language);
        if (all == word.isPresent()) {
            throw wrong(language.say(
                    "文書を1つ（例：plans/sumida）または --all を指定してください", "name a document, such as plans/sumida, or --all"));
        }
        List<String> chosen = word.map(documents::named)
                .map(List::of)
                .orElseGet(() -> reading.documents().toList());
        boolean done = true;
        for (String document : chosen) {
            done &= accept(reading, reading.noun(document).orElseThrow(), documents);
        }
        return done ? Exit.FINE : Exit.PROBLEMS;
    }

    private boolean accept(Reading reading, Noun noun, Documents documents) {
        Messages messages = new Messages(spec, content, language);
        Accepting accepting = new Accepting(reading, messages);
        Optional<Acceptance> acceptance = accepting.of(noun);
        if (acceptance.isEmpty()) {
            return all || told(noun.path() + ": " + language.say("翻訳がありません", "there is no translation"));
        }
        List<String> asked = parts.isEmpty() ? acceptance.get().acceptable() : checked(acceptance.get(), documents);
        if (!messages.sound(reading, noun) || !accepting.write(acceptance.get(), asked)) {
            return false;
        }
        messages.say(noun.path() + ": " + language.say(asked.size() + " 節を確認済みとしました", asked.size() + " accepted"));
        return true;
    }

    private List<String> checked(Acceptance acceptance, Documents documents) {
        for (String part : parts) {
            if (!acceptance.nameable().contains(part)) {
                throw wrong(language.say("「" + part + "」は訳されていません", part + " is not a translated section")
                        + Nearest.to(part, acceptance.nameable())
                                .map(documents::meant)
                                .orElse(""));
            }
        }
        return parts;
    }

    private boolean told(String line) {
        language.voice().journal().failed(line);
        return false;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
