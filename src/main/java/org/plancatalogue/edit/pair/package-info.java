/** The two files of a new plan, term or article. */
@NullMarked
package org.plancatalogue.edit.pair;

import org.jspecify.annotations.NullMarked;
