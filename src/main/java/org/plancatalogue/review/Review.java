/* All rules over the content. */
package org.plancatalogue.review;

import java.util.List;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.problem.Problems;

/** Judges what was written; what was built is judged apart, by the check. */
public final class Review {
    private static final List<Rule> RULES = List.of(
            new LinkRule(), new TermRule(), new ConceptRule(), new OutlineRule(), new PairRule(), new UniqueRule());

    private Review() {}

    public static void review(Catalogue catalogue, Problems problems) {
        RULES.forEach(it -> it.apply(catalogue, problems));
    }
}
