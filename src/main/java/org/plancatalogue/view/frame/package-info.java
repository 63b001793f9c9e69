/** What surrounds the pages: titles, language versions, menu, the way home. */
@NullMarked
package org.plancatalogue.view.frame;

import org.jspecify.annotations.NullMarked;
