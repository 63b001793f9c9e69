/** A section taken apart into the passages it shows, and the form of its text that survives reformatting. */
@NullMarked
package org.plancatalogue.markdown.passage;

import org.jspecify.annotations.NullMarked;
