/* Every term that is named exists. */
package org.plancatalogue.review;

import java.util.List;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Term;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;

/** Judges {@code [[term]]} in the texts and {@code related} in the glossary. */
final class TermRule implements Rule {
    @Override
    public void apply(Catalogue catalogue, Problems problems) {
        List<String> ids = catalogue.content().terms().stream().map(Term::id).toList();
        catalogue
                .content()
                .nouns()
                .forEach(noun -> noun.editions()
                        .all()
                        .forEach(edition -> edition.prose().sections().stream()
                                .flatMap(section -> section.termLinks().stream())
                                .forEach(it -> judge(catalogue, it.term(), it.place(), ids, problems))));
        catalogue.content().terms().stream()
                .flatMap(term -> term.related().stream())
                .forEach(it -> judge(catalogue, it.term(), it.place(), ids, problems));
    }

    private static void judge(Catalogue catalogue, String id, Place place, List<String> ids, Problems problems) {
        if (catalogue.term(id).isEmpty()) {
            problems.add(Problem.of(ProblemKind.UNKNOWN_TERM, place, id).suggest(Nearest.to(id, ids)));
        }
    }
}
