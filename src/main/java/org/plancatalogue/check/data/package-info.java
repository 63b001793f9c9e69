/** The files of a site that are no pages: what is listed in them, and where they stop being what they are. */
@NullMarked
package org.plancatalogue.check.data;

import org.jspecify.annotations.NullMarked;
