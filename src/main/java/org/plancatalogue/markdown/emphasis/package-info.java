/** The marks of emphasis beside Japanese: what they stand between, and which of them belong together. */
@NullMarked
package org.plancatalogue.markdown.emphasis;

import org.jspecify.annotations.NullMarked;
