/** Puts the built files in place: stage, compare, swap. */
@NullMarked
package org.plancatalogue.publish;

import org.jspecify.annotations.NullMarked;
