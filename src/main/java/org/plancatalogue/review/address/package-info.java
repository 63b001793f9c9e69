/** Rules over addresses: none that was published breaks. */
@NullMarked
package org.plancatalogue.review.address;

import org.jspecify.annotations.NullMarked;
