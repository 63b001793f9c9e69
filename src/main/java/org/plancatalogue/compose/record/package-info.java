/** The records of the data: what each is called, means and takes from the catalogue. */
@NullMarked
package org.plancatalogue.compose.record;

import org.jspecify.annotations.NullMarked;
