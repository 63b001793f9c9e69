/** Drawings: where everything of them stands. */
@NullMarked
package org.plancatalogue.view.picture;

import org.jspecify.annotations.NullMarked;
