/** The languages of a catalogue and how they write names, readings, fiscal years and eras. */
@NullMarked
package org.plancatalogue.lang;

import org.jspecify.annotations.NullMarked;
