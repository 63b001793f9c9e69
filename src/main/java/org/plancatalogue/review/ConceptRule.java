/* Every tag is a concept of its facet. */
package org.plancatalogue.review;

import java.util.List;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Tag;
import org.plancatalogue.content.Vocabulary;
import org.plancatalogue.problem.Nearest;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;

/** Judges the themes, instruments and audiences of the initiatives against the vocabulary. */
final class ConceptRule implements Rule {
    @Override
    public void apply(Catalogue catalogue, Problems problems) {
        Vocabulary vocabulary = catalogue.content().vocabulary();
        catalogue.register().all().stream()
                .flatMap(entry -> entry.initiative().tags().stream())
                .filter(tag -> vocabulary.concept(tag.facet(), tag.concept()).isEmpty())
                .forEach(tag -> problems.add(unknown(tag, vocabulary)));
    }

    private static Problem unknown(Tag tag, Vocabulary vocabulary) {
        List<String> ids = vocabulary.of(tag.facet()).stream().map(Concept::id).toList();
        return Problem.of(
                        ProblemKind.UNKNOWN_CONCEPT,
                        tag.place(),
                        tag.concept(),
                        tag.facet().plural())
                .suggest(Nearest.to(tag.concept(), ids));
    }
}
