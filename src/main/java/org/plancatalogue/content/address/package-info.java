/** The addresses that have been published, and where old ones lead. */
@NullMarked
package org.plancatalogue.content.address;

import org.jspecify.annotations.NullMarked;
