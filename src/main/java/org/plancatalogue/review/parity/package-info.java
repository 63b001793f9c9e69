/** Whether the two languages of a text say the same: what each rule finds in one and not in the other. */
@NullMarked
package org.plancatalogue.review.parity;

import org.jspecify.annotations.NullMarked;
