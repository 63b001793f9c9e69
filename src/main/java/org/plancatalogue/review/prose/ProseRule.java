/* One rule over the wording of a text. */
package org.plancatalogue.review.prose;

import java.util.stream.Stream;

/** Looks at one text and finds what breaks the rule. */
interface ProseRule {
    Stream<Finding> in(Prose prose);
}
