/** Rules over what was written. */
@NullMarked
package org.plancatalogue.review;

import org.jspecify.annotations.NullMarked;
