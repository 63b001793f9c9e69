/* Where a link within the content leads. */
package org.plancatalogue.catalogue;

/**
 * A document of the catalogue, in no particular language, and a section of it.
 *
 * @param document such as {@code plans/sumida}, {@code themes/succession}, {@code index}; home is empty
 * @param fragment a section's id; empty for the document as a whole
 */
public record Destination(String document, String fragment) {}
