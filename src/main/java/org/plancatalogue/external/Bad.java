/* An answer that is not good. */
package org.plancatalogue.external;

import org.plancatalogue.problem.ProblemKind;

/**
 * What is wrong with an address.
 *
 * @param reason {@code HTTP 404}, or a word of the problem texts, or the host whose robots.txt forbids it
 */
record Bad(ProblemKind kind, String reason) implements Outcome {
    static Bad dead(String reason) {
        return new Bad(ProblemKind.EXTERNAL_DEAD, reason);
    }

    static Bad unreachable(String reason) {
        return new Bad(ProblemKind.EXTERNAL_UNREACHABLE, reason);
    }
}
