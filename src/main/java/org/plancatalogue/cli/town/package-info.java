/** The command that begins a catalogue for another town. */
@NullMarked
package org.plancatalogue.cli.town;

import org.jspecify.annotations.NullMarked;
