/* Every term that is named exists. */
package org.plancatalogue.review.noun;

import java.util.List;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Term;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/** Judges {@code [[term]]} in the texts and {@code related} in the glossary. */
public final class TermRule implements NounRule {
    @Override
    public void apply(Catalogue catalogue, Noun noun, Problems problems) {
        for (Edition edition : noun.editions().all()) {
            edition.prose().sections().stream()
                    .flatMap(it -> it.termLinks().stream())
                    .filter(it -> catalogue.term(it.term()).isEmpty())
                    .forEach(it -> problems.add(unknown(catalogue, it.term(), edition.file(), it.place())));
        }
        if (noun instanceof Term term) {
            term.related().stream()
                    .filter(it -> catalogue.term(it.term()).isEmpty())
                    .forEach(it -> problems.add(unknown(
                            catalogue, it.term(), term.editions().original().file(), it.place())));
        }
    }

    private static Problem unknown(Catalogue catalogue, String id, SourceText file, Place place) {
        List<String> ids = catalogue.content().terms().stream().map(Term::id).toList();
        Problem problem = Problem.of(ProblemKind.UNKNOWN_TERM, place, id);
        return Nearest.meant(problem, id, ids, right -> file.repair(place, id, right));
    }
}
