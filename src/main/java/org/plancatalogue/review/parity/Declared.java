/* The differences that a translation declares. */
package org.plancatalogue.review.parity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.content.Difference;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** Knows which of them have silenced something. */
final class Declared {
    private final List<Difference> differences;
    private final List<Part> parts;
    private final Set<Difference> used = new HashSet<>();

    Declared(Noun noun, List<Part> parts) {
        this.differences =
                noun.editions().translation().map(Edition::differences).orElse(List.of());
        this.parts = parts;
    }

    /** Whether a difference that was found is declared. */
    boolean silences(String part, Aspect aspect) {
        List<Difference> meant = differences.stream()
                .filter(it -> it.part().equals(part) && it.aspect() == aspect)
                .toList();
        used.addAll(meant);
        return !meant.isEmpty();
    }

    /** Those that silence nothing; what a part that is not translated yet differs in cannot be known. */
    Stream<Problem> unused() {
        return differences.stream()
                .filter(it -> !used.contains(it) && !isOpen(it))
                .map(it -> Problem.of(
                        ProblemKind.DIFFERENCE_UNUSED,
                        it.place(),
                        it.part(),
                        it.aspect().key()));
    }

    private boolean isOpen(Difference difference) {
        return parts.stream().filter(it -> it.name().equals(difference.part())).anyMatch(it -> switch (it.state()) {
            case MISSING -> true;
            case EXTRA -> difference.aspect() == Aspect.SECTION;
            default -> false;
        });
    }
}
