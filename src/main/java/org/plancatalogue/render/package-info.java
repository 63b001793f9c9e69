/** Pages to HTML files through the templates, and the assets beside them. */
@NullMarked
package org.plancatalogue.render;

import org.jspecify.annotations.NullMarked;
