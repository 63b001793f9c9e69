/* What must be unique across the catalogue is. */
package org.plancatalogue.review;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.content.Article;
import org.plancatalogue.content.Edition;
import org.plancatalogue.content.Initiative;
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
            once(
                    codes,
                    plan.municipality().code().digits(),
                    Place.startOf(plan.editions().original().file().path()),
                    problems);
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
        Map<String, Term> owners = new HashMap<>();
        for (Term term : catalogue.content().terms()) {
            term.editions()
                    .in(lang)
                    .ifPresent(edition -> Stream.concat(Stream.of(edition.title()), term.aliases(lang).stream())
                            .distinct()
                            .forEach(word -> {
                                Term first = owners.putIfAbsent(word, term);
                                if (first != null) {
                                    Place place = Place.startOf(edition.file().path());
                                    Problem problem = Problem.of(ProblemKind.AMBIGUOUS_TERM, place, word, first.id());
                                    first.editions()
                                            .in(lang)
                                            .map(it -> problem.relate(
                                                    Place.startOf(it.file().path())))
                                            .ifPresent(problems::add);
                                }
                            }));
        }
    }
}
