/** The pages that hold the plans against each other, and the one that picks among all initiatives. */
@NullMarked
package org.plancatalogue.compose.across;

import org.jspecify.annotations.NullMarked;
