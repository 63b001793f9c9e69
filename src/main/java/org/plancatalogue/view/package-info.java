/** The catalogue as seen from one page: addresses, names in the page's language, text with its links resolved. */
@NullMarked
package org.plancatalogue.view;

import org.jspecify.annotations.NullMarked;
