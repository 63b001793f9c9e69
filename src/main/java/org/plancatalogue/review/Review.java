/* All rules over the content. */
package org.plancatalogue.review;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.plancatalogue.catalogue.Catalogue;
import org.plancatalogue.problem.ProblemKind;
import org.plancatalogue.problem.Problems;
import org.plancatalogue.review.address.AddressReview;
import org.plancatalogue.review.parity.Parity;

/** Judges what was written; what was built is judged apart, by the check. */
public final class Review {
    /** What keeps a file of the content from being read. */
    private static final Set<ProblemKind> UNREAD = Collections.unmodifiableSet(EnumSet.of(
            ProblemKind.FOLDER_UNREADABLE,
            ProblemKind.FILE_UNREADABLE,
            ProblemKind.FILE_MISSING,
            ProblemKind.FILE_TOO_LARGE,
            ProblemKind.NOT_A_FILE,
            ProblemKind.SYMBOLIC_LINK,
            ProblemKind.BAD_FILE_NAME,
            ProblemKind.UNKNOWN_FILE,
            ProblemKind.ORIGINAL_MISSING));

    private Review() {}

    /**
     * Applies every rule. Where a file could not be read, what is not found may stand in it.
     *
     * @param images the paths of the content's images, such as {@code images/map.png}
     * @param problems also what was told while the content was read
     */
    public static void review(Catalogue catalogue, Collection<String> images, Problems problems) {
        boolean whole = problems.all().stream().noneMatch(it -> UNREAD.contains(it.kind()));
        rules(images, whole).forEach(it -> it.apply(catalogue, problems));
        Parity.review(catalogue, images, problems);
        AddressReview.review(catalogue, whole, problems);
    }

    private static Stream<Rule> rules(Collection<String> images, boolean whole) {
        return Stream.of(
                new LinkRule(whole),
                new ImageRule(images),
                new TermRule(),
                new ConceptRule(whole),
                new MapRule(),
                new OutlineRule(),
                new PairRule(),
                new ProgressRule(),
                new UniqueRule(),
                new WordingRule());
    }
}
