/** Sections to HTML. */
@NullMarked
package org.plancatalogue.markdown.html;

import org.jspecify.annotations.NullMarked;
