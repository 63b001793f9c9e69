/** One record a page, holding exactly what its template needs. */
@NullMarked
package org.plancatalogue.page;

import org.jspecify.annotations.NullMarked;
