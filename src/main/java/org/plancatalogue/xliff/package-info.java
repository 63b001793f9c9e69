/** Documents for translators' tools in XLIFF 2.1, the exchange format of OASIS: written, and read when they come back. */
@NullMarked
package org.plancatalogue.xliff;

import org.jspecify.annotations.NullMarked;
