/* Writes what was accepted. */
package org.plancatalogue.cli.translation;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.build.Reading;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.cli.option.Language;
import org.plancatalogue.content.Noun;
import org.plancatalogue.decode.pair.Accepted;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.translation.Acceptance;
import org.plancatalogue.edit.translation.Stamped;
import org.plancatalogue.lang.Lang;

/** Stamps parts of a translation and keeps the original they were made from. */
public record Accepting(Reading reading, Messages messages) {
    /** What can be accepted of a noun that has a translation. */
    public Optional<Acceptance> of(Noun noun) {
        Optional<Progress> progress = reading.catalogue().translations().of(noun.path());
        return progress.filter(it -> noun.editions().translation().isPresent())
                .map(it -> new Acceptance(noun, it, Accepted.read(reading.tree(), noun.path())));
    }

    /** Whether it could be written. */
    public boolean write(Acceptance acceptance, List<String> parts) {
        ContentFolder folder = new ContentFolder(messages.content().folder());
        String file =
                acceptance.noun().editions().translation().orElseThrow().file().path();
        Optional<Stamped> stamped = folder.text(file).map(it -> acceptance.of(parts, it));
        if (stamped.isEmpty()) {
            messages.failed(file, messages.language().say("読み取れません", "it cannot be read"));
            return false;
        }
        if (stamped.get().drafts().isEmpty()) {
            refused(file, stamped.get());
            return false;
        }
        return messages.written(folder, stamped.get().drafts());
    }

    private void refused(String file, Stamped stamped) {
        Language language = messages.language();
        String cause = stamped.cause()
                .map(it -> language.say("（" + it.message(Lang.JA) + "）", " (" + it.message(Lang.EN) + ")"))
                .orElse("");
        messages.failed(
                file,
                stamped.line(),
                language.say(
                        "ここに記録を書き込むと、ファイルを正しく読み取れなくなります" + cause + "。made-from は、かっこを使わず、1行に1つずつ書いてください",
                        "with the stamps written here the file could not be read as it is meant" + cause
                                + "; write made-from without brackets, one part a line"));
    }
}
