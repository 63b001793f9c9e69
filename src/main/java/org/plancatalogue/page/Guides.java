/* Where the marks of the pages are explained. */
package org.plancatalogue.page;

import java.util.Optional;

/**
 * Links to the sections that explain a mark; one that no article explains has none.
 *
 * @param matrix how the table of municipalities and themes is read
 * @param openList what it means that a list is not exhaustive
 */
public record Guides(Optional<String> matrix, Optional<String> openList) {
    public static final Guides NONE = new Guides(Optional.empty(), Optional.empty());
}
