/** The built site as the rules see it: pages parsed once, and every address in them resolved as browsers do. */
@NullMarked
package org.plancatalogue.check.site;

import org.jspecify.annotations.NullMarked;
