/* How far one text has been translated. */
package org.plancatalogue.catalogue.translation;

import java.util.List;
import java.util.Optional;
import org.plancatalogue.content.Origin;
import org.plancatalogue.lang.Lang;

/**
 * The parts of a document in the order in which a page shows them, with the state of their translation.
 *
 * @param document such as {@code plans/sumida}
 * @param lang the language of the translation
 */
public record Progress(String document, Lang lang, List<Part> parts) {
    public Progress {
        parts = List.copyOf(parts);
    }

    /** How many parts are in a state; those that are meant to be missing are not. */
    public int count(State state) {
        return (int) parts.stream()
                .filter(it -> it.state() == state && (state == State.EXTRA || !it.meant()))
                .count();
    }

    /** How many parts there are to translate. */
    public int total() {
        return (int) parts.stream()
                .filter(it -> it.state() != State.EXTRA && !it.meant())
                .count();
    }

    public Optional<Part> part(String name) {
        return parts.stream().filter(it -> it.name().equals(name)).findFirst();
    }

    /** The state of a part in one of the two languages; a part that neither has is missing. */
    public State state(String name, Lang in) {
        State translated = part(name).map(Part::state).orElse(State.MISSING);
        if (in == lang) {
            return translated;
        }
        return translated == State.EXTRA || part(name).isEmpty() ? State.MISSING : State.ORIGINAL;
    }

    /** Whether the language has any text of its own: one of the sections or, where there are none, the title. */
    public boolean exists(Lang in) {
        if (in != lang) {
            return true;
        }
        boolean bare = parts.stream().allMatch(it -> it.name().equals(Origin.FRONT));
        return parts.stream()
                .filter(it -> bare || !it.name().equals(Origin.FRONT))
                .anyMatch(it -> it.state().isWritten());
    }
}
