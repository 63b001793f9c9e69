/* All rules over addresses. */
package org.plancatalogue.review.address;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.catalogue.References;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.problem.Severity;

/** Judges the redirects, and holds the register of published addresses against what there is. */
public final class AddressReview {
    private AddressReview() {}

    /**
     * Applies the rules.
     *
     * @param whole whether all files were read; else an address that is not found may be that of one that was not
     * @param problems also what was told before: in a text with errors it is not certain which ids are meant
     */
    public static void review(Catalogue catalogue, boolean whole, Problems problems) {
        Set<String> unsettled = problems.all().stream()
                .filter(it -> it.severity() == Severity.ERROR)
                .map(it -> References.text(it.place().file()))
                .collect(Collectors.toUnmodifiableSet());
        Stream<Problem> found = Stream.concat(
                new RedirectRule(catalogue).problems(), new RegisterRule(catalogue, unsettled).problems());
        found.filter(it -> whole).forEach(problems::add);
    }
}
