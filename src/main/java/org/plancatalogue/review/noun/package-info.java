/** Rules over the texts of one noun. */
@NullMarked
package org.plancatalogue.review.noun;

import org.jspecify.annotations.NullMarked;
