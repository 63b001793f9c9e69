/* A figure that two texts do not both state. */
package org.plancatalogue.figure;

import java.util.Optional;

/**
 * What the texts differ in; at least one of the two is there.
 *
 * <p>Example: "1970 here, 1971 there" has both; a figure that the translation left out has no {@code en}. The one that
 * is missing on the other side may stand beside the likeliest that is there in its place, such as April 2019 for
 * 2019年4月1日.
 */
public record Difference(Optional<Figure> ja, Optional<Figure> en) {}
