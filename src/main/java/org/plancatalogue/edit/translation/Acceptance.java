/* Accepts a translation. */
package org.plancatalogue.edit.translation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.Progress;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.decode.pair.Accepted;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.markdown.passage.Canonical;

/**
 * Records that parts of a translation say what the original says now.
 *
 * @param accepted the texts accepted before, by part
 */
public record Acceptance(Noun noun, Progress progress, Map<String, String> accepted) {
    /** The parts that can be accepted: those that are translated. */
    public List<String> acceptable() {
        return progress.parts().stream()
                .filter(it -> it.state() == State.CURRENT || it.state() == State.STALE)
                .map(Part::name)
                .toList();
    }

    /** Those that a person can name: also those that read the same in both languages. */
    public List<String> nameable() {
        return progress.parts().stream()
                .filter(it -> it.state() != State.EXTRA && isThere(it))
                .map(Part::name)
                .toList();
    }

    /** Whether the translation's file has the part. */
    static boolean isThere(Part part) {
        return part.state() != State.MISSING || part.copied();
    }

    /**
     * The files to write, the accepted original first: without it a stamp could not tell what has changed since.
     *
     * @param file the text of the translation's file, as its bytes hold it
     */
    public Stamped of(List<String> parts, String file) {
        Edition translation = noun.editions().translation().orElseThrow();
        Origin origin = Stamps.accepted(progress, translation.origin(), parts);
        Stamped stamped = Stamped.of(translation.file().path(), file, origin);
        Draft kept = new Draft(Accepted.path(noun.path()), AcceptedFile.written(origin, texts(parts)));
        List<Draft> drafts =
                stamped.drafts().stream().flatMap(it -> Stream.of(kept, it)).toList();
        return new Stamped(drafts, stamped.line(), stamped.cause());
    }

    private Map<String, String> texts(List<String> parts) {
        Map<String, String> texts = new HashMap<>(accepted);
        now(noun, progress).forEach((part, text) -> {
            if (parts.contains(part)) {
                texts.put(part, text.text());
            }
        });
        return texts;
    }

    /** The canonical text of every part of the original as it is now, in order. */
    public static Map<String, Canonical> now(Noun noun, Progress progress) {
        Map<String, Canonical> now = new LinkedHashMap<>();
        now.put(Origin.FRONT, Canonical.of(noun.editions().original().front()));
        progress.parts().forEach(part -> part.original().ifPresent(it -> now.put(part.name(), Canonical.of(it))));
        return now;
    }
}
