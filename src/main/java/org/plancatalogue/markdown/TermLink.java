/* A term linked by hand. */
package org.plancatalogue.markdown;

import org.plancatalogue.problem.Place;

/** A {@code [[stem]]} or {@code [[stem|text]]}: the term's id as written, and where it is written. */
public record TermLink(String term, Place place) {}
