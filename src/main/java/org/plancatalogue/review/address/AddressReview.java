/* All rules over addresses. */
package org.plancatalogue.review.address;

import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;

/** Judges the redirects, and holds the register of published addresses against what there is. */
public final class AddressReview {
    private AddressReview() {}

    /** @param whole whether all files were read; else an address that is not found may be that of one that was not */
    public static void review(Catalogue catalogue, boolean whole, Problems problems) {
        Stream<Problem> found = Stream.of(
                        new RedirectRule(catalogue).problems(), new RegisterRule(catalogue).problems())
                .flatMap(it -> it);
        found.filter(it -> whole).forEach(problems::add);
    }
}
