/** Puts what translators send back into the content. */
@NullMarked
package org.plancatalogue.edit.exchange;

import org.jspecify.annotations.NullMarked;
