/* One text in YAML. */
package org.plancatalogue.yaml;

import java.util.Optional;
import java.util.Set;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Repair;

/**
 * A text exactly as written: {@code 011002}, {@code no} and {@code 1.10} are texts, never a number or a truth value.
 *
 * @param quoted whether it stands in quotes or in a block ({@code |}, {@code >}), so that {@code "null"} is a text
 */
public record Scalar(String text, boolean quoted, Place place) implements Value {
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");

    /** What puts another text in its place; empty where it may be written otherwise than it reads. */
    public Optional<Repair> repair(String right) {
        return quoted ? Optional.empty() : Optional.of(new Repair(place, text, right));
    }

    /** Whether it says nothing: no text, only spaces (the full-width one included), or YAML's {@code ~} or {@code null}. */
    public boolean isEmpty() {
        return (!quoted && NOTHING.contains(text))
                || text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
