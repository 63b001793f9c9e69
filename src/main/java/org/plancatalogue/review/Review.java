/* All rules over the content. */
package org.plancatalogue.review;

import java.util.Collection;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.problem.Problems;

/** Judges what was written; what was built is judged apart, by the check. */
public final class Review {
    private Review() {}

    /**
     * Applies every rule.
     *
     * @param images the paths of the content's images, such as {@code images/map.png}
     */
    public static void review(Catalogue catalogue, Collection<String> images, Problems problems) {
        rules(images).forEach(it -> it.apply(catalogue, problems));
    }

    private static Stream<Rule> rules(Collection<String> images) {
        return Stream.of(
                new LinkRule(),
                new ImageRule(images),
                new TermRule(),
                new ConceptRule(),
                new OutlineRule(),
                new PairRule(),
                new UniqueRule());
    }
}
