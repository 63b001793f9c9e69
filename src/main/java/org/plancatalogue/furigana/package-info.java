/** Readings of Japanese words, for the readers who ask for them. */
@NullMarked
package org.plancatalogue.furigana;

import org.jspecify.annotations.NullMarked;
