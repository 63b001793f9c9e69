/* Every tag is a concept of its facet. */
package org.plancatalogue.review.noun;

import java.util.List;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Initiative;
import org.plancatalogue.content.Noun;
import org.plancatalogue.content.Plan;
import org.plancatalogue.content.Tag;
import org.plancatalogue.content.Vocabulary;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.SourceText;

/**
 * Judges the themes, instruments and audiences of the initiatives against the vocabulary.
 *
 * @param whole whether all files were read; a vocabulary that was not is told once, and not at every tag
 */
public record ConceptRule(boolean whole) implements NounRule {
    @Override
    public void apply(Catalogue catalogue, Noun noun, Problems problems) {
        Vocabulary vocabulary = catalogue.content().vocabulary();
        if (!whole && vocabulary.concepts().isEmpty()) {
            return;
        }
        if (noun instanceof Plan plan) {
            SourceText file = plan.editions().original().file();
            plan.initiatives()
                    .flatMap(Initiative::withProjects)
                    .flatMap(it -> it.tags().stream())
                    .filter(it -> vocabulary.concept(it.facet(), it.concept()).isEmpty())
                    .forEach(it -> problems.add(unknown(it, vocabulary, file)));
        }
    }

    private static Problem unknown(Tag tag, Vocabulary vocabulary, SourceText file) {
        List<String> ids = vocabulary.of(tag.facet()).stream().map(Concept::id).toList();
        String facet = tag.facet().plural();
        return Nearest.meant(
                Problem.of(ProblemKind.UNKNOWN_CONCEPT, tag.place(), tag.concept(), facet),
                tag.concept(),
                ids,
                right -> file.repair(tag.place(), tag.concept(), right));
    }
}
