/** What of the catalogue can be found, and the page on which it is. */
@NullMarked
package org.plancatalogue.compose.search;

import org.jspecify.annotations.NullMarked;
