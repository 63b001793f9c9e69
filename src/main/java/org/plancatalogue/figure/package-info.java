/** Figures in a form that is the same in both languages, and where two texts differ in them. */
@NullMarked
package org.plancatalogue.figure;

import org.jspecify.annotations.NullMarked;
