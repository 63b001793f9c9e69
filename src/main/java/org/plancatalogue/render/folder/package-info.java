/** The template folder, and the files of the site that are joined from it. */
@NullMarked
package org.plancatalogue.render.folder;

import org.jspecify.annotations.NullMarked;
