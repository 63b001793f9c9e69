/** Reads the register of published addresses and the list of redirects. */
@NullMarked
package org.plancatalogue.decode.address;

import org.jspecify.annotations.NullMarked;
