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
import org.plancatalogue.problem.SourceText;

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
                                .filter(it -> !ids.contains(it.term()))
                                .forEach(it -> problems.add(unknown(it.term(), edition.file(), it.place(), ids)))));
        for (Term term : catalogue.content().terms()) {
            term.related().stream()
                    .filter(it -> !ids.contains(it.term()))
                    .forEach(it -> problems.add(
                            unknown(it.term(), term.editions().original().file(), it.place(), ids)));
        }
    }

    private static Problem unknown(String id, SourceText file, Place place, List<String> ids) {
        Problem problem = Problem.of(ProblemKind.UNKNOWN_TERM, place, id);
        return Nearest.meant(problem, id, ids, right -> file.repair(place, id, right));
    }
}
