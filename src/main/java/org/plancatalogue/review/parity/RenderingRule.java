/* No text has a rendering that the glossary advises against. */
package org.plancatalogue.review.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Usage;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.review.side.Phrase;
import org.plancatalogue.review.side.Side;

/**
 * Finds the renderings that terms name under {@code avoid}. Inside a longer form of some term, or as another term,
 * they are right.
 */
final class RenderingRule {
    private final Catalogue catalogue;
    private final List<Avoided> avoided = new ArrayList<>();

    RenderingRule(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Term term : catalogue.content().terms()) {
            for (Lang lang : Lang.values()) {
                term.avoided(lang)
                        .forEach(it -> avoided.add(new Avoided(term, lang, it.place(), Phrase.of(it.text(), lang))));
            }
        }
    }

    private record Avoided(Term term, Lang lang, Place place, Phrase phrase) {}

    /** The renderings to be avoided in one language of a part; the other language shows what is meant, if it is there. */
    Stream<Problem> in(Noun noun, Side side, Optional<Side> other) {
        String text = side.text();
        return avoided.stream()
                .filter(it -> it.lang == side.lang())
                .flatMap(rendering -> rendering
                        .phrase
                        .in(text)
                        .filter(it -> !isWithinForm(it, rendering.term, text, side.lang()))
                        .map(it -> problem(side, rendering, it)
                                .relate(other.flatMap(its -> use(noun, its, rendering.term))
                                        .orElse(rendering.place))));
    }

    private boolean isWithinForm(Phrase.Found found, Term term, String text, Lang lang) {
        return catalogue.content().terms().stream()
                .anyMatch(other -> other.words(lang).stream()
                        .flatMap(it -> Phrase.of(it.text(), lang).in(text))
                        .anyMatch(it -> found.isWithin(it)
                                && !(it.equals(found) && other.id().equals(term.id()))));
    }

    private static Problem problem(Side side, Avoided rendering, Phrase.Found found) {
        String right = rendering.term.names().in(side.lang());
        String wrong = side.text().substring(found.start(), found.end());
        return Problem.of(ProblemKind.RENDERING_AVOIDED, side.at(found.start()), wrong, right)
                .suggest(Optional.of(right));
    }

    /** Where a part uses a term. */
    private Optional<Place> use(Noun noun, Side side, Term term) {
        return side.section()
                .flatMap(
                        section -> catalogue.usage().in(new Usage.Spot(noun.path(), side.lang(), section.id())).stream()
                                .filter(it -> it.term().equals(term.id()))
                                .findFirst()
                                .map(it -> side.edition().file().at(it.start())));
    }
}
