/* All rules over the two languages of the texts. */
package org.plancatalogue.review.parity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.translation.Part;
import org.plancatalogue.catalogue.translation.State;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Origin;
import org.plancatalogue.markdown.Section;
import org.plancatalogue.memo.Memo;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Severity;
import org.plancatalogue.review.side.Pair;
import org.plancatalogue.review.side.Side;

/**
 * Judges every part that both languages have, and the renderings of terms in all of them. A difference that is declared
 * is not told. One in a part whose original has changed since it was accepted is a warning, as readers and translators
 * are told of the change already.
 */
public final class Parity {
    private final Catalogue catalogue;
    private final RenderingRule renderings;
    private final List<ParityRule> rules;

    /** @param images the paths of the content's images */
    public Parity(Catalogue catalogue, Collection<String> images, Memo memo) {
        this.catalogue = catalogue;
        this.renderings = new RenderingRule(catalogue);
        this.rules = List.of(
                new ShapeRule(),
                new FootnoteRule(),
                new TargetRule(catalogue.references(), images),
                new UseRule(catalogue),
                new FigureRule(memo));
    }

    /** Applies every rule to a noun. */
    public void review(Noun noun, Problems problems) {
        List<Part> parts =
                catalogue.translations().of(noun.path()).map(it -> it.parts()).orElse(List.of());
        Set<String> seen = new HashSet<>();
        Declared declared = new Declared(noun, parts);
        for (Part part : parts) {
            if (seen.add(part.name())) {
                part(noun, part, declared, problems);
            }
        }
        declared.unused().forEach(problems::add);
    }

    private void part(Noun noun, Part part, Declared declared, Problems problems) {
        Severity severity = part.state() == State.STALE && part.accepted() ? Severity.WARNING : Severity.ERROR;
        Optional<Pair> pair = Pair.of(noun, part);
        for (ParityRule rule : rules) {
            List<Problem> found = pair.stream().flatMap(rule::differences).toList();
            told(found, part, rule.aspect(), declared).forEach(it -> problems.add(it.weigh(severity)));
        }
        List<Problem> avoided = Stream.concat(original(noun, part, pair), translation(noun, part, pair, severity))
                .toList();
        told(avoided, part, Aspect.WORDING, declared).forEach(problems::add);
    }

    private static List<Problem> told(List<Problem> found, Part part, Aspect aspect, Declared declared) {
        return found.isEmpty() || declared.silences(part.name(), aspect) ? List.of() : found;
    }

    private Stream<Problem> original(Noun noun, Part part, Optional<Pair> pair) {
        Edition edition = noun.editions().original();
        return side(edition, part, part.original(), pair.map(Pair::original), part.state() != State.EXTRA)
                .flatMap(it -> renderings.in(noun, it, pair.map(Pair::translation)));
    }

    private Stream<Problem> translation(Noun noun, Part part, Optional<Pair> pair, Severity severity) {
        return noun.editions().translation().stream()
                .flatMap(it -> side(
                        it,
                        part,
                        part.translation(),
                        pair.map(Pair::translation),
                        part.state().isWritten()))
                .flatMap(it -> renderings.in(noun, it, pair.map(Pair::original)))
                .map(it -> it.weigh(severity));
    }

    private static Stream<Side> side(
            Edition edition, Part part, Optional<Section> section, Optional<Side> known, boolean written) {
        return part.name().equals(Origin.FRONT)
                ? Stream.of(edition)
                        .filter(it -> written)
                        .map(it -> Side.front(it, it.front().keySet()))
                : known.or(() -> section.map(it -> Side.of(edition, it))).stream();
    }
}
