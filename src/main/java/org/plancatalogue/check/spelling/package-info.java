/** How names, addresses and languages are spelt. */
@NullMarked
package org.plancatalogue.check.spelling;

import org.jspecify.annotations.NullMarked;
