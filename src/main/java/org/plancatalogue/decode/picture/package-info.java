/** Reads what drawings are made from: the tile map. */
@NullMarked
package org.plancatalogue.decode.picture;

import org.jspecify.annotations.NullMarked;
