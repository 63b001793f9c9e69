/* A link or image as written. */
package org.plancatalogue.markdown;

import org.plancatalogue.problem.Place;

/**
 * Where a link leads or an image lies.
 *
 * @param target the address as written, backslashes and entities decoded: {@code ../plans/arakawa#a1-1}
 * @param place where the target is written; for {@code [text][label]} in its definition
 */
public record Reference(String target, boolean image, Place place) {}
