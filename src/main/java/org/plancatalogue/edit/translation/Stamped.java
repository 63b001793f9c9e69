/* What came of stamping a translation. */
package org.plancatalogue.edit.translation;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.content.Origin;
import org.plancatalogue.decode.pair.OriginReader;
import org.plancatalogue.edit.Draft;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;

/**
 * The files to write, or why none can be written.
 *
 * @param drafts none where the stamps would not be read back as they are meant
 * @param line where they would stand in the translation as it is
 * @param cause what a reader of the stamped file would stumble on, if that is known
 */
public record Stamped(List<Draft> drafts, int line, Optional<Problem> cause) {
    public Stamped {
        drafts = List.copyOf(drafts);
    }

    /** The stamped file alone, read once more before anybody writes it. */
    static Stamped of(String path, String file, Origin origin) {
        int line = Stamps.line(file);
        Optional<String> text = Stamps.written(file, origin);
        Problems problems = new Problems();
        boolean kept = text.map(it -> OriginReader.of(Manuscript.source(path, it), problems))
                .filter(it -> it.equals(origin) && !problems.hasErrors())
                .isPresent();
        return kept
                ? new Stamped(List.of(new Draft(path, text.orElseThrow())), line, Optional.empty())
                : new Stamped(List.of(), line, problems.all().stream().findFirst());
    }
}
