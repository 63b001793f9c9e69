/** The search index: entries folded, cut into keys, and written as script files that a page loads as it needs them. */
@NullMarked
package org.plancatalogue.search;

import org.jspecify.annotations.NullMarked;
