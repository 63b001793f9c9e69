/** The catalogue to pages: one composer a page. */
@NullMarked
package org.plancatalogue.compose;

import org.jspecify.annotations.NullMarked;
