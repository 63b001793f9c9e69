/** The two files of a noun, and what a translation says of its original. */
@NullMarked
package org.plancatalogue.decode.pair;

import org.jspecify.annotations.NullMarked;
