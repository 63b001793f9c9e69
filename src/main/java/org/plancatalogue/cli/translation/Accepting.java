/* Writes what was accepted. */
package org.plancatalogue.cli.translation;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.build.Reading;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.content.Noun;
import org.plancatalogue.decode.pair.Accepted;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.edit.translation.Acceptance;

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
        List<Draft> drafts =
                folder.text(file).map(it -> acceptance.of(parts, it)).orElse(List.of());
        if (drafts.isEmpty()) {
            messages.failed(file, messages.language().say("書き込めません", "it cannot be written"));
            return false;
        }
        return messages.written(folder, drafts);
    }
}
