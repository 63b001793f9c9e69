/** The way back from a part of a page to the part of the templates that wrote it. */
@NullMarked
package org.plancatalogue.render.trace;

import org.jspecify.annotations.NullMarked;
