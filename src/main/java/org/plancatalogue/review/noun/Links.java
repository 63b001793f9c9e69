/* Puts right what a link says. */
package org.plancatalogue.review.noun;

import java.util.Optional;
import org.plancatalogue.content.Edition;
import org.plancatalogue.markdown.Reference;
import org.plancatalogue.problem.Problem;
import org.plancatalogue.problem.ProblemKind;

/** The problems of links whose right target is certain. */
final class Links {
    private Links() {}

    /** A problem that is mended by writing the right target; only suggested where the wrong one is written with escapes. */
    static Problem mended(Edition edition, Reference link, String right, ProblemKind kind, String... arguments) {
        Problem problem = Problem.of(kind, link.place(), arguments).suggest(Optional.of(right));
        return edition.file()
                .repair(link.place(), link.target(), right)
                .map(problem::mend)
                .orElse(problem);
    }
}
