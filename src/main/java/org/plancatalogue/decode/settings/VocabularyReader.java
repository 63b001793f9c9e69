/* Reads vocabulary.yaml. */
package org.plancatalogue.decode.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plancatalogue.content.Concept;
import org.plancatalogue.content.Facet;
import org.plancatalogue.content.Vocabulary;
import org.plancatalogue.decode.value.Texts;
import org.plancatalogue.problem.Place;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.yaml.Fields;

/** Reads the three facets; an id may stand once among all of them, so that a tag's id alone names its concept. */
public final class VocabularyReader {
    private VocabularyReader() {}

    public static Vocabulary read(Fields fields, Problems problems) {
        List<Concept> concepts = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (Facet facet : Facet.values()) {
            for (Fields.Child child : fields.children(facet.plural())) {
                Place first = seen.putIfAbsent(child.id(), child.idPlace());
                if (first != null) {
                    problems.add(Problem.of(ProblemKind.DUPLICATE_ID, child.idPlace(), child.id())
                            .relate(first));
                }
                concepts.add(concept(child, facet));
            }
        }
        fields.done();
        return new Vocabulary(concepts);
    }

    private static Concept concept(Fields.Child child, Facet facet) {
        Concept concept =
                new Concept(child.id(), facet, Texts.pair(child.fields()), Texts.names(child.fields(), "about"));
        child.fields().done();
        return concept;
    }
}
