/* One entry of a vocabulary. */
package org.plancatalogue.content;

import org.plancatalogue.lang.Names;

/** A theme, instrument or audience; its id is unique across all three facets. */
public record Concept(String id, Facet facet, Names label, Names about) {}
