/* Takes one document over. */
package org.plancatalogue.cli.xliff;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.build.Reading;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.cli.translation.Accepting;
import org.plancatalogue.cli.translation.Messages;
import org.plancatalogue.content.Noun;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.exchange.Import;
import org.plancatalogue.edit.exchange.Told;
import org.plancatalogue.edit.translation.Acceptance;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.xliff.Returned;

/** Writes a document's translation, accepts what is final, and tells what was done and what was not. */
record Importing(Reading reading, Messages messages, Path file) {
    /** Whether all of it was taken over. */
    boolean take(Returned document) {
        Optional<Noun> noun = reading.noun(document.document());
        Optional<Progress> progress = reading.catalogue().translations().of(document.document());
        if (noun.isEmpty() || progress.isEmpty()) {
            return told(
                    document.line(),
                    say("文書「" + document.document() + "」はありません", "there is no document " + document.document())
                            + Nearest.to(
                                            document.document(),
                                            reading.documents().toList())
                                    .map(it -> say("（「" + it + "」のことですか）", "; did you mean " + it + "?"))
                                    .orElse(""));
        }
        String target = progress.get().lang().tag();
        String source = progress.get().lang().other().tag();
        if (!document.source().equals(source) || !document.target().equals(target)) {
            return told(
                    document.line(),
                    say(
                            document.document() + " の言語は " + source + " から " + target + " です",
                            document.document() + " is translated from " + source + " into " + target));
        }
        return messages.sound(reading, noun.get()) && write(noun.get(), progress.get(), document);
    }

    private boolean write(Noun noun, Progress progress, Returned document) {
        ContentFolder folder = new ContentFolder(messages.content().folder());
        Optional<String> path =
                noun.editions().translation().map(it -> it.file().path());
        Import taken = Import.of(noun, progress, path.flatMap(folder::text), document);
        if (!messages.written(folder, taken.draft().stream().toList())) {
            return false;
        }
        Optional<List<String>> accepted =
                taken.done().isEmpty() ? Optional.of(List.of()) : accepted(noun.path(), taken.done());
        messages.say(noun.path() + ": " + summary(taken.changed(), accepted.orElse(List.of())));
        taken.told().forEach(it -> told(it.line(), words(it)));
        return accepted.isPresent() && taken.told().isEmpty();
    }

    /**
     * Those of the parts that could be accepted; empty where that cannot be written. The file is read anew, as the stamps
     * are those of the original, and the sections those just written.
     */
    private Optional<List<String>> accepted(String document, List<String> parts) {
        Reading now = Reading.of(messages.content().folder());
        Noun noun = now.noun(document).orElseThrow();
        Accepting accepting = new Accepting(now, messages);
        Optional<Acceptance> acceptance = accepting.of(noun);
        if (acceptance.isEmpty() || !messages.sound(now, noun)) {
            return Optional.empty();
        }
        List<String> acceptable =
                parts.stream().filter(acceptance.get().acceptable()::contains).toList();
        return Optional.of(acceptable).filter(it -> accepting.write(acceptance.get(), it));
    }

    private String summary(List<String> changed, List<String> accepted) {
        if (changed.isEmpty() && accepted.isEmpty()) {
            return say("変わりはありません", "nothing has changed");
        }
        String written = changed.isEmpty() ? "–" : String.join(", ", changed);
        String done = accepted.isEmpty() ? "–" : String.join(", ", accepted);
        return say("書き込んだ節：" + written + "　確認済み：" + done, "written: " + written + "; accepted: " + done);
    }

    private String words(Told told) {
        String unit = told.unit();
        String words = switch (told.reason()) {
            case UNKNOWN -> say(unit + " は文書にありません", unit + " is not in the document");
            case OUTDATED ->
                say(
                        unit + " の原文は書き出したあとに変わりました。書き出し直してください",
                        unit + ": the original has changed since the export; export it again");
            case UNREADABLE -> say(unit + " を読み取れません", unit + " cannot be read");
            case INCOMPLETE ->
                say(unit + " は一部しか訳されていないため、書き込みません", unit + " is translated only in part and was not written");
            case UNWRITABLE ->
                say(unit + " の訳文は Markdown で表せません", unit + ": the translation cannot be written as Markdown");
        };
        return words
                + told.detail()
                        .map(it -> ": " + it.in(messages.language().lang()))
                        .orElse("");
    }

    private boolean told(int line, String why) {
        messages.language().voice().journal().failed(file.toString(), line, why);
        return false;
    }

    private String say(String ja, String en) {
        return messages.language().say(ja, en);
    }
}
