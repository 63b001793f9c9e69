/* Both languages use the same terms of the glossary. */
package org.plancatalogue.review.parity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.Usage;
import org.plancatalogue.content.Difference.Aspect;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.markdown.TermUse;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.review.side.Pair;
import org.plancatalogue.review.side.Phrase;
import org.plancatalogue.review.side.Side;

/**
 * Demands that a term that is linked in one language, by hand or at its first use, is linked in the other or stands
 * there, be it in a heading, in one of its forms. A term that does not exist is told elsewhere, and so is one that shares a
 * form with another.
 */
record UseRule(Catalogue catalogue) implements ParityRule {
    @Override
    public Aspect aspect() {
        return Aspect.TERMS;
    }

    @Override
    public Stream<Problem> differences(Pair pair) {
        Map<String, TermUse> there = uses(pair, pair.original());
        Map<String, TermUse> here = uses(pair, pair.translation());
        Stream<Problem> lost = there.values().stream()
                .filter(it -> !here.containsKey(it.term()))
                .flatMap(it -> absent(it, pair.translation()).map(term -> lost(pair, it, term)).stream())
                .skip(unknown(here));
        Stream<Problem> added = here.values().stream()
                .filter(it -> !there.containsKey(it.term()))
                .flatMap(it -> absent(it, pair.original()).map(term -> added(pair, it, term)).stream())
                .skip(unknown(there));
        return Stream.concat(lost, added);
    }

    private Map<String, TermUse> uses(Pair pair, Side side) {
        Map<String, TermUse> uses = new LinkedHashMap<>();
        side.section()
                .map(it -> new Usage.Spot(pair.noun().path(), side.lang(), it.id()))
                .ifPresent(spot -> catalogue.usage().in(spot).forEach(it -> uses.put(it.term(), it)));
        return uses;
    }

    /** How many links are to terms that do not exist: any of them may be meant for one that is missing. */
    private long unknown(Map<String, TermUse> uses) {
        return uses.keySet().stream().filter(it -> catalogue.term(it).isEmpty()).count();
    }

    /** The term, if it has a name in both languages, and no form of it stands in the text. */
    private Optional<Term> absent(TermUse use, Side side) {
        return catalogue
                .term(use.term())
                .filter(it -> isNamed(it, Lang.JA) && isNamed(it, Lang.EN))
                .filter(term -> term.words(side.lang()).stream()
                        .noneMatch(it -> Phrase.of(it.text(), side.lang()).isIn(side.text())))
                .filter(this::isAlone);
    }

    private boolean isAlone(Term term) {
        return catalogue.content().terms().stream()
                .filter(it -> !it.id().equals(term.id()))
                .allMatch(other -> Stream.of(Lang.values())
                        .allMatch(lang -> Collections.disjoint(forms(other, lang), forms(term, lang))));
    }

    private static List<String> forms(Term term, Lang lang) {
        return term.words(lang).stream().map(Term.Word::text).toList();
    }

    private static boolean isNamed(Term term, Lang lang) {
        return term.words(lang).stream()
                .findFirst()
                .filter(it -> !it.text().isBlank())
                .isPresent();
    }

    private static Problem lost(Pair pair, TermUse use, Term term) {
        Side here = pair.translation();
        Side there = pair.original();
        String name = term.names().in(there.lang());
        return Problem.of(
                        ProblemKind.TERM_LOST, here.place(), name, term.names().in(here.lang()))
                .relate(there.edition().file().at(use.start()));
    }

    private static Problem added(Pair pair, TermUse use, Term term) {
        Side here = pair.translation();
        Side there = pair.original();
        String name = term.names().in(here.lang());
        return Problem.of(
                        ProblemKind.TERM_ADDED,
                        here.edition().file().at(use.start()),
                        name,
                        term.names().in(there.lang()))
                .relate(there.place());
    }
}
