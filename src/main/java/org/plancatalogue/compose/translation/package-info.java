/** The pages about the two languages themselves: side by side, and how far the translation is. */
@NullMarked
package org.plancatalogue.compose.translation;

import org.jspecify.annotations.NullMarked;
