/** What follows from the content: references, facets, the matrix and where each term is used. */
@NullMarked
package org.plancatalogue.catalogue;

import org.jspecify.annotations.NullMarked;
