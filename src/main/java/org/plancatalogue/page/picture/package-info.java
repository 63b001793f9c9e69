/** Drawings as templates need them: where everything of them stands. */
@NullMarked
package org.plancatalogue.page.picture;

import org.jspecify.annotations.NullMarked;
