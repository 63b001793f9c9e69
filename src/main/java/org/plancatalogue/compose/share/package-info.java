/** What of a plan is taken elsewhere: citations, and the picture that other sites show. */
@NullMarked
package org.plancatalogue.compose.share;

import org.jspecify.annotations.NullMarked;
