/** What each language has of a part of a text, with the places where it is written. */
@NullMarked
package org.plancatalogue.review.side;

import org.jspecify.annotations.NullMarked;
