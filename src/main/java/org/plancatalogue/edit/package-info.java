/** The maintainer's changes to the content. */
@NullMarked
package org.plancatalogue.edit;

import org.jspecify.annotations.NullMarked;
