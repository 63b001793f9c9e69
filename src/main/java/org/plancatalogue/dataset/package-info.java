/** The shape of the data: fields named once, and the files that are written from them. */
@NullMarked
package org.plancatalogue.dataset;

import org.jspecify.annotations.NullMarked;
