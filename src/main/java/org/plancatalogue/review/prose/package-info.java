/** Rules over the wording of one text at a time, in the manner of its language. */
@NullMarked
package org.plancatalogue.review.prose;

import org.jspecify.annotations.NullMarked;
