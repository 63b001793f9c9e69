/** One record a page, holding exactly what its template needs, and every address of the site. */
@NullMarked
package org.plancatalogue.page;

import org.jspecify.annotations.NullMarked;
