/** Reads the figures of Japanese and English texts, by rules for each way of writing them. */
@NullMarked
package org.plancatalogue.figure.read;

import org.jspecify.annotations.NullMarked;
