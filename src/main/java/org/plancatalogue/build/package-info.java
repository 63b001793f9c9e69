/** Settings and the spine that joins the stages. */
@NullMarked
package org.plancatalogue.build;

import org.jspecify.annotations.NullMarked;
