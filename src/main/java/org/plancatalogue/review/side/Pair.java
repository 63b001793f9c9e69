/* A part in both languages. */
package org.plancatalogue.review.side;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Editions;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.lang.Lang;

/** The two texts of one part that are held against each other. */
public record Pair(Noun noun, Side original, Side translation) {
    /** Empty where one language has nothing of its own, or where it cannot be said what belongs together. */
    public static Optional<Pair> of(Noun noun, Part part) {
        Editions editions = noun.editions();
        return editions.translation()
                .filter(it -> part.state().isWritten())
                .flatMap(translation -> part.name().equals(Origin.FRONT)
                        ? Optional.of(front(noun, editions.original(), translation))
                        : sections(noun, part, translation));
    }

    public Side in(Lang lang) {
        return original.lang() == lang ? original : translation;
    }

    private static Pair front(Noun noun, Edition original, Edition translation) {
        Set<String> keys = new HashSet<>(filled(original));
        keys.retainAll(filled(translation));
        return new Pair(noun, Side.front(original, keys), Side.front(translation, keys));
    }

    private static Set<String> filled(Edition edition) {
        return edition.front().entrySet().stream()
                .filter(it -> !it.getValue().isBlank())
                .map(it -> it.getKey())
                .collect(Collectors.toSet());
    }

    private static Optional<Pair> sections(Noun noun, Part part, Edition translation) {
        return part.original()
                .filter(it -> !it.id().isEmpty() || it.heading().isEmpty())
                .flatMap(section -> part.translation()
                        .map(it ->
                                new Pair(noun, Side.of(noun.editions().original(), section), Side.of(translation, it))))
                .filter(it -> !it.original.holdsTextOf(it.translation) && !it.translation.holdsTextOf(it.original));
    }
}
