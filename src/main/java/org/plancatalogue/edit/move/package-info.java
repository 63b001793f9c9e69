/** Gives a document or a section another address. */
@NullMarked
package org.plancatalogue.edit.move;

import org.jspecify.annotations.NullMarked;
