/** Rules over the built site as a whole: its languages, its names, and what leads to its pages. */
@NullMarked
package org.plancatalogue.check.whole;

import org.jspecify.annotations.NullMarked;
