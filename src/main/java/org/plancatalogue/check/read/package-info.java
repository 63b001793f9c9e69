/** Files of the built site as parsed: the elements of a page, the addresses in pages, style sheets and indexes. */
@NullMarked
package org.plancatalogue.check.read;

import org.jspecify.annotations.NullMarked;
