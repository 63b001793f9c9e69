/* Begins a catalogue in a folder of its own. */
package org.plancatalogue.starter;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plancatalogue.build.Reading;
import org.plancatalogue.content.Noun;
import org.plancatalogue.decode.pair.Accepted;
import org.plancatalogue.edit.ContentFolder;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.edit.translation.Acceptance;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** Writes the first texts, accepts their translations, and copies the tool beside them. */
public record Starter(NewTown town, ToolCopy tool) {
    /** Tells what could not be written. */
    public Optional<Problem> write(Path folder) {
        return write(new ContentFolder(folder), FirstTexts.of(town))
                .or(() -> accept(folder.resolve("content")))
                .or(() -> copy(folder));
    }

    /** The texts are translations of each other; their names are the town's, so that no stamp can be written before. */
    private static Optional<Problem> accept(Path content) {
        Reading reading = Reading.of(content);
        ContentFolder folder = new ContentFolder(content);
        return reading.documents()
                .flatMap(it -> reading.noun(it).stream())
                .flatMap(it -> write(folder, stamped(reading, folder, it)).stream())
                .findFirst();
    }

    private static List<Draft> stamped(Reading reading, ContentFolder folder, Noun noun) {
        Acceptance acceptance = new Acceptance(
                noun,
                reading.catalogue().translations().of(noun.path()).orElseThrow(),
                Accepted.read(reading.tree(), noun.path()));
        String file = noun.editions().translation().orElseThrow().file().path();
        return acceptance
                .of(acceptance.acceptable(), folder.text(file).orElseThrow())
                .drafts();
    }

    private static Optional<Problem> write(ContentFolder folder, List<Draft> drafts) {
        return drafts.stream().flatMap(it -> folder.write(it).stream()).findFirst();
    }

    private Optional<Problem> copy(Path folder) {
        try {
            tool.into(folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Problem.of(
                    ProblemKind.TARGET_UNWRITABLE, Place.startOf("tool"), "tool", String.valueOf(e.getMessage())));
        }
    }
}
