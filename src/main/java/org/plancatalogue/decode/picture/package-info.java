/** Reads what drawings are made from: the tile map and the timeline. */
@NullMarked
package org.plancatalogue.decode.picture;

import org.jspecify.annotations.NullMarked;
