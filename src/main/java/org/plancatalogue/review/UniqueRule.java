/* What must be unique across the catalogue is. */
package org.plancatalogue.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.content.Article;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Initiative;
import org.plancatalogue.content.Municipality;
import org.plancatalogue.content.MunicipalityCode;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Term;
import org.plancatalogue.lang.Lang;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;

/**
 * Judges initiative ids across plans, municipality codes, articles that would take the address of a page made from the
 * whole catalogue, and words that would be linked to two terms.
 */
final class UniqueRule implements Rule {
    @Override
    public void apply(Catalogue catalogue, Problems problems) {
        Map<String, Place> ids = new HashMap<>();
        Map<String, Place> codes = new HashMap<>();
        for (Plan plan : catalogue.content().plans()) {
            plan.initiatives()
                    .flatMap(Initiative::withProjects)
                    .forEach(it -> once(ids, it.id(), place(plan, it), problems));
            Municipality municipality = plan.municipality();
            if (!municipality.code().equals(MunicipalityCode.NONE)) {
                once(codes, municipality.code().digits(), municipality.codePlace(), problems);
            }
        }
        for (Article article : catalogue.content().articles()) {
            if (References.ROOMS.contains(article.id())) {
                String file = article.editions().original().file().path();
                problems.add(ProblemKind.DUPLICATE_ID, Place.startOf(file), article.id());
            }
        }
        for (Lang lang : Lang.values()) {
            words(catalogue, lang, problems);
        }
    }

    private static void once(Map<String, Place> seen, String id, Place place, Problems problems) {
        Place first = seen.putIfAbsent(id, place);
        if (first != null) {
            problems.add(Problem.of(ProblemKind.DUPLICATE_ID, place, id).relate(first));
        }
    }

    private static Place place(Plan plan, Initiative initiative) {
        Edition original = plan.editions().original();
        return original.prose()
                .section(initiative.id())
                .orElse(original.prose().lead())
                .place();
    }

    private static void words(Catalogue catalogue, Lang lang, Problems problems) {
        Map<String, Use> first = new HashMap<>();
        for (Term term : catalogue.content().terms()) {
            term.words(lang).stream()
                    .filter(it -> !it.text().isEmpty())
                    .flatMap(it -> ambiguous(first, new Use(term, it)).stream())
                    .forEach(problems::add);
        }
    }

    private record Use(Term term, Term.Word word) {}

    private static Optional<Problem> ambiguous(Map<String, Use> first, Use use) {
        Term.Word word = use.word;
        Use other = first.computeIfAbsent(word.text(), it -> use);
        return other.term.id().equals(use.term.id())
                ? Optional.empty()
                : Optional.of(Problem.of(ProblemKind.AMBIGUOUS_TERM, word.place(), word.text(), other.term.id())
                        .relate(other.word.place()));
    }
}
