/* A document as it comes back from translators. */
package org.plancatalogue.xliff;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.lang.Names;
import org.plancatalogue.markdown.segment.Segment;

/**
 * The units of one document.
 *
 * @param line where it begins
 */
public record Returned(String document, String source, String target, int line, List<Answer> answers) {
    public Returned {
        answers = List.copyOf(answers);
    }

    /**
     * A unit.
     *
     * @param target empty where nothing has been written
     * @param fault why its target cannot be taken
     */
    public record Answer(
            String id, Segment source, Optional<Segment> target, Status status, int line, Optional<Names> fault) {}
}
